package hallwright.drawing.diagram.paint;

import hallwright.drawing.Dash;
import hallwright.drawing.Ink;
import hallwright.drawing.Palette;
import hallwright.drawing.Stroke;
import hallwright.drawing.Surface;
import hallwright.drawing.TextStyle;
import hallwright.drawing.Tint;
import hallwright.drawing.Typeface;
import hallwright.drawing.diagram.Diagram;
import hallwright.drawing.diagram.DiagramItem;
import hallwright.drawing.diagram.DiagramLink;
import hallwright.drawing.diagram.DiagramMark;
import hallwright.drawing.diagram.DiagramState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Draws a diagram with the state of its chain.
public final class DiagramPainter {

    private static final double NAME = 11;
    private static final double SMALL = 9.5;
    private static final double LEAST = 7;
    private static final double LINE = 12.5;
    private static final double TEXT_X = 46;

    private final Diagram diagram;
    private final DiagramState state;
    private final DiagramLook look;
    private final DiagramTexts texts;

    /// @param diagram what is drawn, and where
    /// @param state what everything carries
    /// @param look the colours and the language
    public DiagramPainter(Diagram diagram, DiagramState state, DiagramLook look) {
        this.diagram = diagram;
        this.state = state;
        this.look = look;
        this.texts = new DiagramTexts(state, look.texts());
    }

    /// Draws everything, with the upper left corner of the diagram at the origin, without a ground.
    public void paint(Surface surface) {
        lines(surface);
        for (DiagramLink link : diagram.links()) {
            junctions(surface, link);
        }
        for (DiagramItem item : diagram.items()) {
            surface.beginObject(item.ids().getFirst(), item.name());
            item(surface, item);
            surface.endObject();
        }
        for (DiagramLink link : diagram.links()) {
            arrival(surface, link);
        }
        overloads(surface);
    }

    /// Frames some items, as what is selected is framed everywhere.
    public void highlight(Surface surface, List<DiagramItem> items) {
        Tint accent = tint(Ink.ACCENT);
        for (DiagramItem item : items) {
            DiagramItem.Box box = item.box();
            surface.box(box.x() - 4, box.y() - 4, box.width() + 8, box.height() + 8, null, accent, 2);
        }
    }

    /// Parts that several links share are drawn once, so that their dashes stay clear.
    private void lines(Surface surface) {
        Map<String, List<DiagramLink>> nets = new LinkedHashMap<>();
        for (DiagramLink link : diagram.links()) {
            nets.computeIfAbsent(link.source() + " " + link.side() + link.rank(), key -> new ArrayList<>())
                    .add(link);
        }
        for (List<DiagramLink> net : nets.values()) {
            Map<Double, List<double[]>> level = new TreeMap<>();
            Map<Double, List<double[]>> upright = new TreeMap<>();
            net.forEach(link -> parts(link, level, upright));
            List<Double> ends = new ArrayList<>();
            level.forEach((y, spans) -> joined(spans).forEach(span -> ends.addAll(List.of(span[0], y, span[1], y))));
            upright.forEach((x, spans) -> joined(spans).forEach(span -> ends.addAll(List.of(x, span[0], x, span[1]))));
            double[] all = ends.stream().mapToDouble(Double::doubleValue).toArray();
            surface.lines(all, stroke(net.getFirst()));
        }
    }

    private static void parts(
            DiagramLink link, Map<Double, List<double[]>> level, Map<Double, List<double[]>> upright) {
        for (int i = 1; i < link.xs().size(); i++) {
            double x1 = link.xs().get(i - 1);
            double x2 = link.xs().get(i);
            double y1 = link.ys().get(i - 1);
            double y2 = link.ys().get(i);
            if (y1 == y2) {
                level.computeIfAbsent(y1, key -> new ArrayList<>())
                        .add(new double[] {Math.min(x1, x2), Math.max(x1, x2)});
            } else {
                upright.computeIfAbsent(x1, key -> new ArrayList<>()).add(new double[] {y1, y2});
            }
        }
    }

    /// Spans that touch become one.
    private static List<double[]> joined(List<double[]> spans) {
        spans.sort(Comparator.comparingDouble(span -> span[0]));
        List<double[]> whole = new ArrayList<>();
        for (double[] span : spans) {
            if (!whole.isEmpty() && span[0] <= whole.getLast()[1]) {
                whole.getLast()[1] = Math.max(whole.getLast()[1], span[1]);
            } else {
                whole.add(span.clone());
            }
        }
        return whole;
    }

    private Stroke stroke(DiagramLink link) {
        Tint tint = look.palette().feed(link.side());
        boolean first = link.rank() == 1;
        return new Stroke(first ? tint : tint.withOpacity(0.6), first ? 1.6 : 1, Palette.dash(link.side()));
    }

    /// A dot where a line leaves a shared level line.
    private void junctions(Surface surface, DiagramLink link) {
        Tint tint = look.palette().feed(link.side());
        for (int i = 1; i + 1 < link.xs().size(); i++) {
            boolean down = link.xs().get(i).equals(link.xs().get(i + 1));
            boolean level = link.ys().get(i - 1).equals(link.ys().get(i));
            if (down && level && !link.xs().get(i - 1).equals(link.xs().get(i))) {
                disc(surface, link.xs().get(i), link.ys().get(i), 1.9, tint);
            }
        }
    }

    static void disc(Surface surface, double x, double y, double radius, Tint tint) {
        double[] xs = new double[12];
        double[] ys = new double[12];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = x + radius * Math.cos(2 * Math.PI * i / xs.length);
            ys[i] = y + radius * Math.sin(2 * Math.PI * i / xs.length);
        }
        surface.polygon(xs, ys, tint);
    }

    /// The letter of the supply just above where a line arrives, and what an outage did to its circuits.
    private void arrival(Surface surface, DiagramLink link) {
        double x = link.xs().getLast();
        double y = link.ys().getLast();
        Tint tint = look.palette().feed(link.side());
        String letter = link.rank() == 1 ? link.side().name() : link.side().name() + link.rank();
        TextStyle style = TextStyle.plain(7.5, tint).bold().centred();
        double width = link.rank() == 1 ? 9 : 13;
        surface.box(x - width / 2, y - 11, width, 9.5, tint(Ink.FLOOR), tint, 0.8);
        surface.text(x, y - 6.2 + style.middleToBase(), letter, style);
        DiagramMark mark = state.mark(link.points());
        if (mark == DiagramMark.OUT) {
            Marks.cross(surface, x, y - 6, 6, Stroke.solid(tint(Ink.ERROR), 2));
        }
    }

    /// The worst overload of the circuits that arrive at an item, once, above its right half.
    private void overloads(Surface surface) {
        Map<Integer, Double> worst = new HashMap<>();
        for (DiagramLink link : diagram.links()) {
            worst.merge(link.target(), state.overload(link.points()), Math::max);
        }
        worst.forEach((number, loading) -> {
            if (loading > 0) {
                DiagramItem.Box box = diagram.items().get(number).box();
                TextStyle style = TextStyle.plain(8.5, tint(Ink.ERROR)).bold();
                String text = "▲ " + texts.percent(loading);
                double wide = Typeface.SEMI_BOLD.width(text) * 8.5;
                surface.fill(box.x() + TEXT_X - 1, box.y() - 11, wide + 2, 10, tint(Ink.FLOOR));
                surface.text(box.x() + TEXT_X, box.y() - 3, text, style);
            }
        });
    }

    private void item(Surface surface, DiagramItem item) {
        DiagramItem.Box box = item.box();
        DiagramMark mark = mark(item);
        Tint ink = mark == DiagramMark.DEAD ? tint(Ink.FAINT_TEXT) : tint(Ink.WALL_EDGE);
        surface.fill(box.x(), box.y(), box.width(), box.height(), tint(Ink.FLOOR));
        if (item.count() > 1) {
            surface.box(box.x() + 3, box.y() + 3, box.width(), box.height(), tint(Ink.FLOOR), tint(Ink.GRID_STRONG), 1);
        }
        surface.box(box.x(), box.y(), box.width(), box.height(), tint(Ink.FLOOR), tint(Ink.GRID_STRONG), 1);
        Symbols symbols = new Symbols(surface, look.palette(), ink);
        symbols.draw(item, box.axis(), box.y(), box.height());
        Marks.draw(surface, look.palette(), mark, box);
        words(surface, item, mark);
    }

    private DiagramMark mark(DiagramItem item) {
        DiagramMark own = state.mark(item.points());
        // Strips and cords that die in a rack that goes on are told by their circuits.
        return own == DiagramMark.DEAD && item.symbol().isLeaf() ? DiagramMark.NONE : own;
    }

    private void words(Surface surface, DiagramItem item, DiagramMark mark) {
        DiagramItem.Box box = item.box();
        double x = box.x() + TEXT_X;
        double room = box.width() - TEXT_X - 4;
        double full = Typeface.SEMI_BOLD.width(item.name()) * NAME;
        TextStyle name = TextStyle.plain(Math.clamp(NAME * room / full, LEAST, NAME), tint(Ink.TEXT))
                .bold();
        TextStyle small = TextStyle.plain(SMALL, tint(Ink.FAINT_TEXT));
        surface.text(x, box.y() + 14, DiagramTexts.cut(item.name(), room, name), name);
        double y = box.y() + 14 + LINE;
        for (String line : texts.lines(item)) {
            surface.text(x, y, DiagramTexts.cut(line, room, small), small);
            y += LINE;
        }
        if (mark != DiagramMark.NONE) {
            TextStyle alarm =
                    TextStyle.plain(SMALL, Marks.tint(look.palette(), mark)).bold();
            surface.text(x, y, DiagramTexts.cut(texts.mark(item, mark), room, alarm), alarm);
        }
    }

    private Tint tint(Ink ink) {
        return look.palette().tint(ink);
    }

    /// The sample of a line in a legend.
    static Stroke sample(Palette palette, hallwright.design.FeedSide side) {
        return new Stroke(palette.feed(side), 1.8, Palette.dash(side));
    }

    /// A plain line of a symbol.
    static Stroke plain(Tint ink) {
        return new Stroke(ink, 1.3, Dash.SOLID);
    }
}
