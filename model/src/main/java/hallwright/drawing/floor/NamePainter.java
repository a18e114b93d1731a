package hallwright.drawing.floor;

import hallwright.catalogue.Category;
import hallwright.design.AisleKind;
import hallwright.design.Containment;
import hallwright.design.FeedSide;
import hallwright.design.Obstacle;
import hallwright.design.Room;
import hallwright.design.Zone;
import hallwright.drawing.Ink;
import hallwright.drawing.Layer;
import hallwright.drawing.TextStyle;
import hallwright.drawing.Tint;
import hallwright.drawing.Typeface;
import hallwright.geometry.Rect;
import hallwright.units.Area;
import java.util.ArrayList;
import java.util.List;

/// Names: inside what they name, as large as is readable and no larger; where the racks are too small for theirs,
/// the rows show theirs instead.
final class NamePainter {

    private static final double ROW_FROM = 40;
    private static final double BAR = 6;

    private NamePainter() {}

    /// @param readable true if racks are large enough for names of their own
    static void rows(Paper paper, boolean readable) {
        if (readable) {
            return;
        }
        paper.scene().rows().forEach((name, bounds) -> {
            Paper.Box box = paper.box(bounds);
            if (box.longSide() >= ROW_FROM && box.shortSide() >= 3 && paper.shows(bounds.grown(10_000))) {
                TextStyle style =
                        TextStyle.plain(10, paper.tint(Ink.FAINT_TEXT)).bold();
                if (box.width() >= box.height()) {
                    paper.surface().text(box.x() - 5, box.centreY() + style.middleToBase(), name, style.ending());
                } else {
                    paper.surface().text(box.centreX(), box.y() - 5, name, style.centred());
                }
            }
        });
    }

    static void rooms(Paper paper) {
        for (Room room : paper.scene().design().rooms()) {
            Rect bounds = room.outline().bounds();
            Paper.Box box = paper.box(bounds);
            if (box.width() < 60
                    || !paper.shows(bounds.grown((int) (40 / paper.view().scale())))) {
                continue;
            }
            double wall = Math.max(2, paper.view().length(RoomPainter.WALL_MM));
            TextStyle style = TextStyle.plain(12, paper.tint(Ink.TEXT)).bold();
            double y = box.y() - wall - 7;
            paper.surface().text(box.x(), y, room.name(), style);
            double width = Typeface.SEMI_BOLD.width(room.name()) * 12 + 8;
            String area = paper.look()
                    .texts()
                    .quantities()
                    .format(new Area(room.outline().areaMm2() / 1e6));
            paper.surface().text(box.x() + width, y, area, TextStyle.plain(11, paper.tint(Ink.FAINT_TEXT)));
        }
    }

    static void areas(Paper paper) {
        for (Zone zone : paper.scene().design().zones()) {
            if (paper.shows(zone.area().bounds())) {
                zone(paper, zone);
            }
        }
        for (Containment containment : paper.scene().design().containments()) {
            Rect bounds = containment.area().bounds();
            if (paper.shows(bounds)) {
                String kind = paper.text(containment.kind().messageId());
                Tint tint = paper.tint(containment.kind() == AisleKind.COLD ? Ink.COLD : Ink.HOT)
                        .mixed(paper.tint(Ink.TEXT), 0.45);
                Caption.remark(paper, paper.box(bounds), containment.name() + " · " + kind, tint);
            }
        }
        for (Obstacle obstacle : paper.scene().design().obstacles()) {
            Rect bounds = obstacle.area().bounds();
            if (paper.shows(bounds) && obstacle.kind() == Obstacle.Kind.NO_GO) {
                Caption.remark(paper, paper.box(bounds), obstacle.name(), paper.tint(Ink.FAINT_TEXT));
            }
        }
    }

    /// The name of a zone stands at the first free place along its edges: lower left, lower right, below, upper
    /// left.
    private static void zone(Paper paper, Zone zone) {
        Paper.Box box = paper.box(zone.area().bounds());
        double width = Typeface.REGULAR.width(zone.name()) * 10;
        double right = box.x() + box.width() - 8 - width;
        double low = box.y() + box.height() - 7;
        double[][] places = {
            {box.x() + 8, low}, {right, low}, {box.centreX() - width / 2, low}, {box.x() + 8, box.y() + 16}
        };
        for (double[] place : places) {
            if (box.width() > width + 16 && isFree(paper, new Paper.Box(place[0], place[1] - 9, width, 12))) {
                paper.surface().text(place[0], place[1], zone.name(), TextStyle.plain(10, paper.tint(Ink.ZONE)));
                return;
            }
        }
    }

    private static boolean isFree(Paper paper, Paper.Box text) {
        return paper.scene().items().stream()
                .map(item -> paper.box(item.bounds()))
                .noneMatch(text::touches);
    }

    static void rack(Paper paper, FloorScene.Item item) {
        if (paper.box(item.bounds()).shortSide() < Label.LEAST) {
            return;
        }
        Colouring colouring = paper.look().colouring();
        List<String> lines = new ArrayList<>(List.of(item.placement().name()));
        if (colouring != null) {
            lines.add(value(paper, colouring.shade(item.id())));
        } else {
            int devices = paper.scene().devices(item.id());
            if (devices > 0) {
                lines.add(paper.text("drawing.devices", devices));
            }
            String letters = letters(paper, item);
            if (!letters.isEmpty()) {
                lines.add(letters);
            }
        }
        Tint plate = isCrossed(paper, item) ? RackPainter.fill(paper, item) : null;
        Caption.inside(paper, inner(paper, item), lines, RackPainter.text(paper, item), plate);
    }

    static void plant(Paper paper, FloorScene.Item item) {
        if (paper.box(item.bounds()).shortSide() < Label.LEAST) {
            return;
        }
        String letters = letters(paper, item);
        List<String> lines = letters.isEmpty()
                ? List.of(item.placement().name(), item.type().product().model())
                : List.of(item.placement().name(), letters);
        Ink body = item.type().category().kind() == Category.Kind.COOLING ? Ink.COOLING : Ink.POWER;
        Tint plate = isCrossed(paper, item) ? paper.tint(body) : null;
        Caption.inside(paper, inner(paper, item), lines, paper.tint(Ink.TEXT), plate);
    }

    /// True if a run passes over it, so that its name needs a plate to be read.
    private static boolean isCrossed(Paper paper, FloorScene.Item item) {
        return paper.look().layers().contains(Layer.RUNS) && paper.scene().isCrossed(item.bounds());
    }

    private static String value(Paper paper, Colouring.Shade shade) {
        if (shade.value() == null) {
            return paper.text("drawing.unknown");
        }
        String text = paper.look().texts().quantities().format(shade.value());
        return shade.complete() ? text : "≥ " + text;
    }

    private static String letters(Paper paper, FloorScene.Item item) {
        return String.join(
                " + ",
                paper.scene().sides(item.id()).stream().map(FeedSide::name).toList());
    }

    /// The space for text: the body without the bar along its front.
    private static Paper.Box inner(Paper paper, FloorScene.Item item) {
        Paper.Box box = paper.box(item.bounds());
        return switch (item.footprint().front()) {
            case SOUTH -> new Paper.Box(box.x(), box.y(), box.width(), box.height() - BAR);
            case NORTH -> new Paper.Box(box.x(), box.y() + BAR, box.width(), box.height() - BAR);
            case WEST -> new Paper.Box(box.x() + BAR, box.y(), box.width() - BAR, box.height());
            case EAST -> new Paper.Box(box.x(), box.y(), box.width() - BAR, box.height());
        };
    }
}
