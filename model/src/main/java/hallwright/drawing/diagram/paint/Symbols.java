package hallwright.drawing.diagram.paint;

import hallwright.drawing.Ink;
import hallwright.drawing.Palette;
import hallwright.drawing.Stroke;
import hallwright.drawing.Surface;
import hallwright.drawing.TextStyle;
import hallwright.drawing.Tint;
import hallwright.drawing.diagram.DiagramItem;

/// The signs of single-line diagrams after IEC 60617, on the axis of an item.
final class Symbols {

    private static final double R = 10;

    private final Surface surface;
    private final Palette palette;
    private final Tint ink;
    private final Stroke line;

    Symbols(Surface surface, Palette palette, Tint ink) {
        this.surface = surface;
        this.palette = palette;
        this.ink = ink;
        this.line = DiagramPainter.plain(ink);
    }

    /// @param x the axis
    /// @param top of the item
    /// @param height of the item
    void draw(DiagramItem item, double x, double top, double height) {
        double y = top + height / 2;
        double bottom = top + height;
        switch (item.symbol()) {
            case UTILITY -> utility(x, y, bottom);
            case GENERATOR -> generator(x, y, bottom);
            case TRANSFORMER -> transformer(x, y, top, bottom);
            case BOARD -> board(x, y, top, bottom);
            case TRANSFER_SWITCH -> changeOver(x, y, top, bottom, false);
            case STATIC_SWITCH -> changeOver(x, y, top, bottom, true);
            case UPS -> ups(item, x, y, top, bottom);
            case PANEL -> panel(x, y, top, bottom);
            case BUSWAY -> busway(x, y, top, bottom);
            case BATTERY -> battery(x, y);
            case RACK -> rack(x, y, top);
            case LOAD -> load(x, y, top);
        }
    }

    /// A square with a network in it.
    private void utility(double x, double y, double bottom) {
        square(x, y, 12);
        surface.lines(
                new double[] {
                    x - 12, y - 4, x + 12, y - 4, x - 12, y + 4, x + 12, y + 4, x - 4, y - 12, x - 4, y + 12, x + 4,
                    y - 12, x + 4, y + 12, x, y + 12, x, bottom
                },
                line);
    }

    private void generator(double x, double y, double bottom) {
        circle(x, y - 2, 12);
        TextStyle style = TextStyle.plain(13, ink).bold().centred();
        surface.text(x, y - 4 + style.middleToBase(), "G", style);
        wave(x, y + 5, 5);
        surface.line(x, y + 10, x, bottom, line);
    }

    /// Two circles, one over the other.
    private void transformer(double x, double y, double top, double bottom) {
        circle(x, y - 6, R);
        circle(x, y + 6, R);
        surface.lines(new double[] {x, top, x, y - 6 - R, x, y + 6 + R, x, bottom}, line);
    }

    /// A busbar with a breaker on its way in.
    private void board(double x, double y, double top, double bottom) {
        surface.line(x, top, x, y, line);
        breaker(x, y - 14);
        surface.fill(x - 18, y - 2, 36, 4, ink);
        surface.lines(new double[] {x, y, x, bottom, x - 12, y, x - 12, y + 12, x + 12, y, x + 12, y + 12}, line);
    }

    /// A blade between two contacts; a static one has a thyristor on each.
    private void changeOver(double x, double y, double top, double bottom, boolean still) {
        surface.lines(
                new double[] {
                    x - 9, top, x - 9, y - 8, x + 9, top, x + 9, y - 8, x, bottom, x, y + 10, x, y + 10, x - 9, y - 6
                },
                line);
        DiagramPainter.disc(surface, x - 9, y - 7, 2, ink);
        DiagramPainter.disc(surface, x + 9, y - 7, 2, ink);
        DiagramPainter.disc(surface, x, y + 10, 2, ink);
        if (still) {
            for (double at : new double[] {x - 9, x + 9}) {
                surface.polygon(new double[] {at - 5, at + 5, at}, new double[] {y - 21, y - 21, y - 13}, ink);
                surface.line(at - 5, y - 12, at + 5, y - 12, line);
            }
        } else {
            surface.path(
                    new double[] {x - 18, x + 18, x + 18, x - 18},
                    new double[] {y - 14, y - 14, y + 16, y + 16},
                    true,
                    DiagramPainter.plain(ink.withOpacity(0.5)));
        }
    }

    /// A converter: alternating current over direct current, with its battery.
    private void ups(DiagramItem item, double x, double y, double top, double bottom) {
        surface.lines(new double[] {x, top, x, y - 14, x, y + 14, x, bottom}, line);
        square(x, y, 14);
        surface.line(x - 14, y + 14, x + 14, y - 14, line);
        wave(x - 6, y - 7, 5);
        surface.lines(
                new double[] {x + 1, y + 5, x + 11, y + 5, x + 1, y + 9, x + 4, y + 9, x + 7, y + 9, x + 10, y + 9},
                line);
        if (!item.batteries().isEmpty()) {
            surface.lines(
                    new double[] {x - 14, y, x - 18, y, x - 18, y, x - 18, y + 16, x - 21, y + 16, x - 15, y + 16},
                    line);
            surface.fill(x - 20, y + 18.5, 4, 2, ink);
            surface.line(x - 21, y + 23, x - 15, y + 23, line);
        }
    }

    /// A box with breakers in it.
    private void panel(double x, double y, double top, double bottom) {
        surface.lines(new double[] {x, top, x, y - 16, x, y + 16, x, bottom}, line);
        surface.path(
                new double[] {x - 16, x + 16, x + 16, x - 16},
                new double[] {y - 16, y - 16, y + 16, y + 16},
                true,
                line);
        surface.fill(x - 11, y - 8, 22, 3, ink);
        for (double at : new double[] {x - 9, x, x + 9}) {
            surface.lines(new double[] {at, y - 6, at, y - 2, at, y + 7, at, y + 12}, line);
            surface.line(at, y + 7, at - 4, y - 1, line);
        }
    }

    /// A duct with tap-off boxes.
    private void busway(double x, double y, double top, double bottom) {
        surface.line(x, top, x, y - 5, line);
        surface.box(x - 19, y - 5, 38, 10, palette.tint(Ink.POWER), ink, 1.2);
        surface.line(x - 19, y, x + 19, y, line);
        for (double at : new double[] {x - 11, x, x + 11}) {
            surface.box(at - 3, y + 5, 6, 6, palette.tint(Ink.FLOOR), ink, 1);
        }
        surface.line(x, y + 11, x, bottom, line);
    }

    private void battery(double x, double y) {
        surface.lines(new double[] {x - 10, y - 6, x + 10, y - 6, x - 10, y + 6, x + 10, y + 6}, line);
        surface.fill(x - 5, y - 2, 10, 2.5, ink);
        surface.fill(x - 5, y + 9, 10, 2.5, ink);
    }

    /// The front of a rack with its units.
    private void rack(double x, double y, double top) {
        surface.line(x, top, x, y - 18, line);
        surface.box(x - 11, y - 18, 22, 38, palette.tint(Ink.RACK), ink, 1.3);
        double[] units = new double[4 * 5];
        for (int i = 0; i < 5; i++) {
            double at = y - 12 + i * 6.3;
            units[4 * i] = x - 7;
            units[4 * i + 1] = at;
            units[4 * i + 2] = x + 7;
            units[4 * i + 3] = at;
        }
        surface.lines(units, line);
    }

    /// A load that turns: a circle with an M.
    private void load(double x, double y, double top) {
        surface.line(x, top, x, y - 12, line);
        circle(x, y, 12);
        TextStyle style = TextStyle.plain(12, ink).bold().centred();
        surface.text(x, y + style.middleToBase(), "M", style);
    }

    private void breaker(double x, double y) {
        surface.lines(new double[] {x - 3, y - 3, x + 3, y + 3, x - 3, y + 3, x + 3, y - 3}, line);
    }

    private void square(double x, double y, double half) {
        surface.path(
                new double[] {x - half, x + half, x + half, x - half},
                new double[] {y - half, y - half, y + half, y + half},
                true,
                line);
    }

    private void circle(double x, double y, double radius) {
        int corners = 24;
        double[] xs = new double[corners];
        double[] ys = new double[corners];
        for (int i = 0; i < corners; i++) {
            xs[i] = x + radius * Math.cos(2 * Math.PI * i / corners);
            ys[i] = y + radius * Math.sin(2 * Math.PI * i / corners);
        }
        surface.path(xs, ys, true, line);
    }

    /// One period of alternating current.
    private void wave(double x, double y, double reach) {
        double[] xs = new double[9];
        double[] ys = new double[9];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = x + reach * (i - 4) / 4.0;
            ys[i] = y - 2.5 * Math.sin(Math.PI * (i - 4) / 4.0 + Math.PI);
        }
        surface.path(xs, ys, false, line);
    }
}
