package hallwright.cabling;

/// How full a tray is. Cables are round, so a tray whose section is half filled is physically full.
///
/// @param cables how many
/// @param diameter of one cable in m
public record TrayFill(int cables, double diameter) {

    /// The section of all cables in m2: `n x pi x d^2 / 4`.
    public double area() {
        return cables * Math.PI * diameter * diameter / 4;
    }

    /// The fill as a share of the section of a tray in m2.
    public double of(double traySection) {
        if (!(traySection > 0)) {
            throw new IllegalArgumentException("a tray has a section [traySection=" + traySection + "]");
        }
        return area() / traySection;
    }

    /// The section in m2 that a tray needs for a fill as a share.
    public double sectionFor(double fill) {
        return area() / fill;
    }
}
