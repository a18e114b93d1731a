package hallwright.drawing.floor;

import hallwright.design.AisleKind;
import hallwright.design.Containment;
import hallwright.design.Zone;
import hallwright.drawing.Dash;
import hallwright.drawing.Ink;
import hallwright.drawing.Stroke;
import hallwright.drawing.Tint;

/// Areas of the floor: cooling zones and contained aisles.
final class AreaPainter {

    private AreaPainter() {}

    static void zones(Paper paper) {
        for (Zone zone : paper.scene().design().zones()) {
            if (paper.shows(zone.area().bounds())) {
                paper.surface().beginObject(zone.id(), zone.name());
                paper.fill(zone.area(), paper.tint(Ink.ZONE).withOpacity(0.04));
                paper.outline(zone.area(), new Stroke(paper.tint(Ink.ZONE), 1.2, Dash.DASH_DOT));
                paper.surface().endObject();
            }
        }
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
