package hallwright.drawing.plan;

import hallwright.catalogue.Category;
import hallwright.design.AisleKind;
import hallwright.design.FeedSide;
import hallwright.drawing.Dash;
import hallwright.drawing.Ink;
import hallwright.drawing.Palette;
import hallwright.drawing.Stroke;
import hallwright.drawing.Surface;
import hallwright.drawing.TextStyle;
import hallwright.drawing.Tint;
import hallwright.drawing.Typeface;
import hallwright.drawing.floor.Colouring;
import hallwright.drawing.floor.FloorScene;
import hallwright.drawing.floor.Look;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the colours and lines of a drawing mean: only what the drawing holds.
public final class Legend {

    /// The height of one line.
    public static final double LINE = 17;

    private static final double SWATCH = 22;
    private static final double SIZE = 10.5;

    private final Look look;
    private final List<Entry> entries = new ArrayList<>();

    private Legend(Look look) {
        this.look = look;
    }

    /// The legend of a value that racks are coloured by: the bands with their limits, and what is not known.
    public static Legend of(Look look, Colouring colouring) {
        Legend legend = new Legend(look);
        Palette palette = look.palette();
        for (int band = colouring.bands() - 1; band >= 0; band--) {
            legend.add(palette.step(colouring.step(band, palette)), legend.limits(colouring, band));
        }
        Tint ground = palette.tint(Ink.UNKNOWN);
        Tint hatch = palette.tint(Ink.UNKNOWN_HATCH);
        legend.entries.add(new Entry(ground, hatch, null, true, "", look.texts().get("drawing.legend.unknown")));
        return legend;
    }

    /// The legend of what a floor holds.
    public static Legend of(Look look, FloorScene scene) {
        Legend legend = new Legend(look);
        Set<Category.Kind> kinds = scene.items().stream()
                .map(item -> item.type().category().kind())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Category.Kind.class)));
        legend.equipment(kinds, Category.Kind.RACK, Ink.RACK, Ink.RACK_EDGE, "drawing.legend.rack");
        legend.equipment(kinds, Category.Kind.RACK_SYSTEM, Ink.SYSTEM, Ink.RACK_EDGE, "drawing.legend.system");
        legend.equipment(kinds, Category.Kind.POWER, Ink.POWER, Ink.POWER_EDGE, "drawing.legend.power");
        legend.equipment(kinds, Category.Kind.COOLING, Ink.COOLING, Ink.COOLING_EDGE, "drawing.legend.cooling");
        legend.equipment(kinds, Category.Kind.TILE, Ink.TILE, Ink.TILE_EDGE, "drawing.legend.tile");
        for (AisleKind kind : AisleKind.values()) {
            if (scene.design().containments().stream().anyMatch(c -> c.kind() == kind)) {
                Tint tint = look.palette().tint(kind == AisleKind.COLD ? Ink.COLD : Ink.HOT);
                legend.entries.add(new Entry(
                        tint.withOpacity(0.16),
                        tint,
                        null,
                        false,
                        "",
                        look.texts().get(kind.messageId())));
            }
        }
        for (FeedSide side : FeedSide.values()) {
            if (scene.design().feeds().stream().anyMatch(feed -> feed.side() == side)) {
                legend.entries.add(new Entry(
                        null,
                        look.palette().feed(side),
                        Palette.dash(side),
                        false,
                        side.name(),
                        look.texts().get("drawing.legend.supply", side.name())));
            }
        }
        return legend;
    }

    /// How wide it is in one column.
    public double width() {
        return entries.stream()
                .mapToDouble(entry -> SWATCH + 8 + Typeface.REGULAR.width(entry.text()) * SIZE)
                .max()
                .orElse(0);
    }

    /// How high it is in one column.
    public double height() {
        return entries.size() * LINE;
    }

    /// Draws it in columns of a height, its upper left corner at a place.
    public void draw(Surface surface, double x, double y, double height) {
        int lines = Math.max(1, (int) (height / LINE));
        double left = x;
        for (int i = 0; i < entries.size(); i += lines) {
            List<Entry> column = entries.subList(i, Math.min(entries.size(), i + lines));
            double widest = 0;
            for (int line = 0; line < column.size(); line++) {
                draw(surface, left, y + line * LINE, column.get(line));
                widest =
                        Math.max(widest, Typeface.REGULAR.width(column.get(line).text()) * SIZE);
            }
            left += SWATCH + 8 + widest + 22;
        }
    }

    private void draw(Surface surface, double x, double y, Entry entry) {
        double top = y + 2;
        double height = LINE - 5;
        double middle = top + height / 2;
        Tint ink = look.palette().tint(Ink.TEXT);
        if (entry.dash() != null && entry.edge() != null) {
            surface.line(x, middle, x + SWATCH, middle, new Stroke(entry.edge(), 2, entry.dash()));
        } else {
            surface.box(x, top, SWATCH, height, entry.fill(), entry.edge(), 1);
        }
        if (entry.hatched() && entry.edge() != null) {
            for (double at = 3; at < SWATCH - 3; at += 6) {
                surface.line(x + at, top + height - 2, x + at + 6, top + 2, Stroke.solid(entry.edge(), 1));
            }
        }
        if (!entry.letter().isEmpty() && entry.edge() != null) {
            TextStyle letter = TextStyle.plain(9, entry.edge()).bold().centred();
            surface.box(x + SWATCH / 2 - 6, top, 12, height, look.palette().tint(Ink.FLOOR), entry.edge(), 1);
            surface.text(x + SWATCH / 2, middle + letter.middleToBase(), entry.letter(), letter);
        }
        TextStyle style = TextStyle.plain(SIZE, ink);
        surface.text(x + SWATCH + 8, middle + style.middleToBase(), entry.text(), style);
    }

    private String limits(Colouring colouring, int band) {
        var quantities = look.texts().quantities();
        String low = quantities.number(colouring.limit(band), 2);
        String high = quantities.number(colouring.limit(band + 1), 2);
        return look.texts()
                .get("drawing.legend.band", low, high, colouring.kind().unit());
    }

    private void add(Tint fill, String text) {
        entries.add(new Entry(fill, look.palette().tint(Ink.RACK_EDGE), null, false, "", text));
    }

    private void equipment(Set<Category.Kind> kinds, Category.Kind kind, Ink fill, Ink edge, String id) {
        if (kinds.contains(kind)) {
            Palette palette = look.palette();
            entries.add(new Entry(
                    palette.tint(fill),
                    palette.tint(edge),
                    null,
                    false,
                    "",
                    look.texts().get(id)));
        }
    }

    /// @param fill the inside of the swatch, or null
    /// @param edge its edge, or the line where there is a dash
    /// @param dash the pattern of a line; null for a swatch
    /// @param hatched true for what is not known
    /// @param letter on the swatch; empty for none
    /// @param text what it means
    private record Entry(
            @Nullable Tint fill,
            @Nullable Tint edge,
            @Nullable Dash dash,
            boolean hatched,
            String letter,
            String text) {}
}
