package hallwright.drawing.floor;

import hallwright.catalogue.Category;
import hallwright.drawing.Ink;
import hallwright.drawing.Palette;
import hallwright.drawing.Stroke;
import hallwright.drawing.Tint;

/// Racks and rack-scale systems, in their own colour or in that of a value.
final class RackPainter {

    private RackPainter() {}

    static void paint(Paper paper, FloorScene.Item item) {
        Tint fill = fill(paper, item);
        EquipmentPainter.body(paper, item.footprint(), fill, paper.tint(Ink.RACK_EDGE));
        Colouring colouring = paper.look().colouring();
        if (colouring == null) {
            EquipmentPainter.front(paper, item.footprint(), paper.tint(Ink.FRONT), paper.tint(Ink.FRONT));
            return;
        }
        Colouring.Shade shade = colouring.shade(item.id());
        if (!shade.complete()) {
            hatch(paper, item, paper.tint(shade.isUnknown() ? Ink.UNKNOWN_HATCH : Ink.GROUND));
        }
        EquipmentPainter.front(paper, item.footprint(), paper.tint(Ink.FRONT), text(paper, item));
    }

    /// The colour of the inside.
    static Tint fill(Paper paper, FloorScene.Item item) {
        Palette palette = paper.look().palette();
        Colouring colouring = paper.look().colouring();
        if (colouring == null) {
            return palette.tint(item.type().category() == Category.GPU_RACK ? Ink.SYSTEM : Ink.RACK);
        }
        Colouring.Shade shade = colouring.shade(item.id());
        return shade.isUnknown() ? palette.tint(Ink.UNKNOWN) : palette.step(colouring.step(shade.band(), palette));
    }

    /// The colour of text on it.
    static Tint text(Paper paper, FloorScene.Item item) {
        return paper.look().colouring() == null
                ? paper.tint(Ink.TEXT)
                : paper.look().palette().textOn(fill(paper, item));
    }

    private static void hatch(Paper paper, FloorScene.Item item, Tint tint) {
        Paper.Box box = paper.box(item.bounds());
        if (box.shortSide() >= EquipmentPainter.EDGE_FROM
                && item.footprint().turn().isQuarter()) {
            paper.hatch(box, Math.clamp(box.shortSide() / 2.5, 4, 9), Stroke.solid(tint, 1));
        }
    }
}
