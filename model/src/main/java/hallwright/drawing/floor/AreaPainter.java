package hallwright.drawing.floor;

import hallwright.design.AisleKind;
import hallwright.design.Containment;
import hallwright.design.Zone;
import hallwright.drawing.Dash;
import hallwright.drawing.Ink;
import hallwright.drawing.Stroke;
import hallwright.drawing.Tint;
import hallwright.geometry.Rect;

/// Areas of the floor: cooling zones and contained aisles.
final class AreaPainter {

    private static final double INSET = 4;

    private AreaPainter() {}

    static void zones(Paper paper) {
        for (Zone zone : paper.scene().design().zones()) {
            if (paper.shows(zone.area().bounds())) {
                paper.surface().beginObject(zone.id(), zone.name());
                paper.fill(zone.area(), paper.tint(Ink.ZONE).withOpacity(0.04));
                outline(paper, zone);
                paper.surface().endObject();
            }
        }
    }

    /// A zone is often a whole room: its outline lies a little inside, so that the wall stays to be seen.
    private static void outline(Paper paper, Zone zone) {
        Stroke stroke = new Stroke(paper.tint(Ink.ZONE), 1.2, Dash.DASH_DOT);
        Rect bounds = zone.area().bounds();
        if (zone.area().areaMm2() < bounds.areaMm2()) {
            paper.outline(zone.area(), stroke);
            return;
        }
        Paper.Box box = paper.box(bounds);
        double left = box.x() + INSET;
        double top = box.y() + INSET;
        double right = box.x() + box.width() - INSET;
        double bottom = box.y() + box.height() - INSET;
        paper.surface()
                .path(new double[] {left, right, right, left}, new double[] {top, top, bottom, bottom}, true, stroke);
    }

    static void containments(Paper paper) {
        for (Containment containment : paper.scene().design().containments()) {
            if (paper.shows(containment.area().bounds())) {
                Tint tint = paper.tint(containment.kind() == AisleKind.COLD ? Ink.COLD : Ink.HOT);
                paper.surface().beginObject(containment.id(), containment.name());
                paper.fill(containment.area(), tint.withOpacity(0.16));
                paper.outline(containment.area(), Stroke.solid(tint, 1.5));
                paper.surface().endObject();
            }
        }
    }
}
