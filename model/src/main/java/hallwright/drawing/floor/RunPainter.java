package hallwright.drawing.floor;

import hallwright.catalogue.Category;
import hallwright.catalogue.EquipmentType;
import hallwright.design.FeedSide;
import hallwright.design.Run;
import hallwright.drawing.Dash;
import hallwright.drawing.Ink;
import hallwright.drawing.Palette;
import hallwright.drawing.Stroke;
import hallwright.drawing.TextStyle;
import hallwright.drawing.Tint;
import hallwright.units.Length;
import java.util.Set;
import java.util.stream.Collectors;

/// What is laid along a path above the racks: busways with the letter of their supply, trays and ducts.
final class RunPainter {

    private static final int BUSWAY_MM = 120;
    private static final int TRAY_MM = 300;
    private static final double LETTER_FROM = 11;

    private RunPainter() {}

    static void paint(Paper paper) {
        for (Run run : paper.scene().design().runs()) {
            if (paper.shows(Bounds.of(run).grown(TRAY_MM))) {
                paper.surface().beginObject(run.id(), run.name());
                EquipmentType type = paper.scene().design().types().get(run.type());
                if (type.category() == Category.BUSWAY) {
                    busway(paper, run, type);
                } else {
                    tray(paper, run, type);
                }
                paper.surface().endObject();
            }
        }
    }

    private static void busway(Paper paper, Run run, EquipmentType type) {
        Set<FeedSide> sides = paper.scene().sides(run.id());
        FeedSide side = sides.size() == 1 ? sides.iterator().next() : null;
        Tint tint =
                side == null ? paper.tint(Ink.FRONT) : paper.look().palette().feed(side);
        double width = Math.max(2.5, paper.view().length(width(type, BUSWAY_MM)));
        double[][] path = paper.corners(run.path());
        paper.surface().path(path[0], path[1], false, Stroke.solid(tint.withOpacity(0.22), width));
        Dash dash = side == null ? Dash.SOLID : Palette.dash(side);
        paper.surface().path(path[0], path[1], false, new Stroke(tint, Math.clamp(width / 3, 1.2, 2.5), dash));
        if (!sides.isEmpty()) {
            String letters = sides.stream().map(FeedSide::name).collect(Collectors.joining());
            letters(paper, path, letters, tint);
        }
    }

    private static void tray(Paper paper, Run run, EquipmentType type) {
        double width = Math.max(2, paper.view().length(width(type, TRAY_MM)));
        double[][] path = paper.corners(run.path());
        Tint tint = paper.tint(Ink.TRAY);
        paper.surface().path(path[0], path[1], false, Stroke.solid(tint.withOpacity(0.16), width));
        paper.surface().path(path[0], path[1], false, new Stroke(tint.withOpacity(0.7), 1, Dash.DOTTED));
    }

    /// A small plate with the letter beyond each end; none where the racks go on beyond it, so that their names
    /// stay
    /// clear.
    private static void letters(Paper paper, double[][] path, String letters, Tint tint) {
        int last = path[0].length - 1;
        if (paper.view().length(TRAY_MM) >= LETTER_FROM) {
            end(paper, path, 0, 1, letters, tint);
            end(paper, path, last, last - 1, letters, tint);
        }
    }

    private static void end(Paper paper, double[][] path, int end, int before, String letters, Tint tint) {
        double dx = path[0][end] - path[0][before];
        double dy = path[1][end] - path[1][before];
        double length = Math.max(1, Math.hypot(dx, dy));
        double beyond = (6 + 7.0 * letters.length()) / 2 + 2;
        double x = path[0][end] + dx / length * beyond;
        double y = path[1][end] + dy / length * beyond;
        Paper.Box middle = new Paper.Box(x - 1, y - 1, 2, 2);
        if (paper.scene().items().stream().map(item -> paper.box(item.bounds())).noneMatch(middle::touches)) {
            plate(paper, x, y, letters, tint);
        }
    }

    private static void plate(Paper paper, double x, double y, String letters, Tint tint) {
        double width = 6 + 7 * letters.length();
        paper.surface().box(x - width / 2, y - 6.5, width, 13, paper.tint(Ink.FLOOR), tint, 1);
        TextStyle style = TextStyle.plain(9.5, tint).bold().centred();
        paper.surface().text(x, y + style.middleToBase(), letters, style);
    }

    private static int width(EquipmentType type, int otherwise) {
        Length width = type.body().width();
        return width == null || width.millimetres() < 1 ? otherwise : width.millimetres();
    }
}
