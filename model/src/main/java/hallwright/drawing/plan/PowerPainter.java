package hallwright.drawing.plan;

import hallwright.design.Feed;
import hallwright.design.FeedSide;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.design.Run;
import hallwright.drawing.Ink;
import hallwright.drawing.Palette;
import hallwright.drawing.Stroke;
import hallwright.drawing.Surface;
import hallwright.drawing.TextStyle;
import hallwright.drawing.Tint;
import hallwright.drawing.View;
import hallwright.drawing.diagram.DiagramMark;
import hallwright.drawing.diagram.paint.Marks;
import hallwright.drawing.floor.FloorScene;
import hallwright.drawing.floor.Look;
import hallwright.geometry.Point;
import hallwright.geometry.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Draws on the plan where the supplies run, from source to load, by colour, letter and dashes, and what an outage
/// does. Circuits from one source to one row share a line along the row, so that large halls stay readable.
public final class PowerPainter {

    private static final double WIDTH = 1.4;
    private static final double STEP = 3;
    private static final double LETTERS_FROM = 60;

    private final Look look;

    /// A painter for one look.
    public PowerPainter(Look look) {
        this.look = look;
    }

    /// Draws the supplies over the floor.
    public void feeds(FloorScene scene, View view, Surface surface) {
        Paper paper = new Paper(view, surface, look);
        bundles(scene).forEach((key, bundle) -> bundle.draw(paper));
    }

    /// Marks what an outage does to equipment: by colour and by a sign of its own.
    ///
    /// @param marks by the identity of what stands on the floor
    public void outage(FloorScene scene, View view, Surface surface, Map<ObjectId, DiagramMark> marks) {
        Paper paper = new Paper(view, surface, look);
        new TreeMap<>(marks).forEach((id, mark) -> {
            Rect bounds = bounds(scene, id);
            if (bounds != null && mark != DiagramMark.NONE) {
                double x = paper.view().x(bounds.xMm());
                double y = paper.view().y(bounds.yMm() + bounds.depthMm());
                double width = paper.view().length(bounds.widthMm());
                double height = paper.view().length(bounds.depthMm());
                surface.clip(x, y, width, height);
                Marks.draw(surface, look.palette(), mark, x, y, width, height);
                surface.unclip();
            }
        });
    }

    /// The circuits by source, supply and the row they lead to.
    private static Map<String, Bundle> bundles(FloorScene scene) {
        Map<String, Bundle> bundles = new TreeMap<>();
        for (Feed feed : scene.design().feeds()) {
            ObjectId load = scene.design().holder(feed.load());
            ObjectId source = feed.source() == null ? null : scene.design().holder(feed.source());
            Rect end = bounds(scene, load);
            if (source != null && end != null && !source.equals(load) && bounds(scene, source) != null) {
                String key = source.number() + " " + feed.side() + " " + row(scene, load);
                bundles.computeIfAbsent(key, word -> new Bundle(scene, source, feed.side()))
                        .ends
                        .add(end);
            }
        }
        return bundles;
    }

    private static @Nullable Rect bounds(FloorScene scene, ObjectId id) {
        return scene.bounds(List.of(id));
    }

    private static String row(FloorScene scene, ObjectId load) {
        Placement placement = scene.design().placements().get(load);
        String row = placement == null ? null : placement.row();
        return row == null ? "#" + load.number() : row;
    }

    private record Paper(View view, Surface surface, Look look) {}

    /// Circuits of one supply from one source to one row or to one piece of equipment.
    private static final class Bundle {
        private final FloorScene scene;
        private final ObjectId source;
        private final FeedSide side;
        private final List<Rect> ends = new ArrayList<>();

        Bundle(FloorScene scene, ObjectId source, FeedSide side) {
            this.scene = scene;
            this.source = source;
            this.side = side;
        }

        void draw(Paper paper) {
            Palette palette = paper.look().palette();
            Stroke stroke = new Stroke(palette.feed(side), WIDTH, Palette.dash(side));
            Rect all = ends.stream().reduce(Rect::union).orElseThrow();
            boolean level = all.widthMm() >= all.depthMm();
            double shift = shift();
            Run run = scene.design().runs().get(source);
            if (run == null) {
                trunk(paper, stroke, all, level, shift);
            }
            for (Rect end : ends) {
                tap(paper, stroke, end, run, all, level, shift);
            }
        }

        /// Supplies stand side by side.
        private double shift() {
            return STEP
                    * switch (side) {
                        case A -> -1;
                        case B -> 0;
                        case C -> 1;
                        case D -> 2;
                    };
        }

        /// From the source to the line along the row, then along it.
        private void trunk(Paper paper, Stroke stroke, Rect all, boolean level, double shift) {
            Rect from = bounds(scene, source);
            if (from == null) {
                return;
            }
            double x = middleX(paper, from) + shift;
            double y = middleY(paper, from) + shift;
            double spine = level ? middleY(paper, all) + shift : middleX(paper, all) + shift;
            double first = low(paper, level);
            double last = high(paper, level);
            double near = Math.clamp(level ? x : y, first, last);
            double[] xs = level ? new double[] {x, x, near} : new double[] {x, spine, spine};
            double[] ys = level ? new double[] {y, spine, spine} : new double[] {y, y, near};
            paper.surface().path(xs, ys, false, stroke);
            double begin = Math.min(first, near);
            double end = Math.max(last, near);
            if (end > begin) {
                paper.surface()
                        .line(
                                level ? begin : spine,
                                level ? spine : begin,
                                level ? end : spine,
                                level ? spine : end,
                                stroke);
            }
            double way = Math.abs(xs[2] - xs[0]) + Math.abs(ys[2] - ys[0]);
            if (way >= LETTERS_FROM) {
                plate(paper, (xs[0] + xs[1]) / 2, (ys[0] + ys[1]) / 2, stroke.tint());
            }
        }

        private double low(Paper paper, boolean level) {
            return ends.stream()
                    .mapToDouble(end -> level ? middleX(paper, end) : middleY(paper, end))
                    .min()
                    .orElseThrow();
        }

        private double high(Paper paper, boolean level) {
            return ends.stream()
                    .mapToDouble(end -> level ? middleX(paper, end) : middleY(paper, end))
                    .max()
                    .orElseThrow();
        }

        /// From the busway, or from the line along the row, to one load, which gets a dot.
        private void tap(
                Paper paper, Stroke stroke, Rect end, @Nullable Run run, Rect all, boolean level, double shift) {
            double x = middleX(paper, end) + (level || run != null ? shift : 0);
            double y = middleY(paper, end) + (level && run == null ? 0 : shift);
            double size = Math.clamp(paper.view().length(Math.min(end.widthMm(), end.depthMm())) / 8, 0.8, 2);
            paper.surface().fill(x - size, y - size, 2 * size, 2 * size, stroke.tint());
            if (run != null) {
                double[] near = nearest(paper, run, x, y);
                paper.surface().path(new double[] {near[0], x, x}, new double[] {near[1], near[1], y}, false, stroke);
            } else if (level) {
                paper.surface().line(x, middleY(paper, all) + shift, x, y, stroke);
            } else {
                paper.surface().line(middleX(paper, all) + shift, y, x, y, stroke);
            }
        }

        /// The place of a busway nearest to a place of the surface.
        private static double[] nearest(Paper paper, Run run, double x, double y) {
            double[] best = {x, y};
            double least = Double.POSITIVE_INFINITY;
            List<Point> path = run.path();
            for (int i = 1; i < path.size(); i++) {
                double x1 = paper.view().x(path.get(i - 1).xMm());
                double y1 = paper.view().y(path.get(i - 1).yMm());
                double dx = paper.view().x(path.get(i).xMm()) - x1;
                double dy = paper.view().y(path.get(i).yMm()) - y1;
                double square = dx * dx + dy * dy;
                double share = square == 0 ? 0 : Math.clamp(((x - x1) * dx + (y - y1) * dy) / square, 0, 1);
                double distance = Math.hypot(x1 + share * dx - x, y1 + share * dy - y);
                if (distance < least) {
                    least = distance;
                    best = new double[] {x1 + share * dx, y1 + share * dy};
                }
            }
            return best;
        }

        private void plate(Paper paper, double x, double y, Tint tint) {
            TextStyle style = TextStyle.plain(8, tint).bold().centred();
            paper.surface().box(x - 5, y - 5, 10, 10, paper.look().palette().tint(Ink.FLOOR), tint, 0.8);
            paper.surface().text(x, y + style.middleToBase(), side.name(), style);
        }

        private static double middleX(Paper paper, Rect rect) {
            return paper.view().x(rect.xMm() + rect.widthMm() / 2.0);
        }

        private static double middleY(Paper paper, Rect rect) {
            return paper.view().y(rect.yMm() + rect.depthMm() / 2.0);
        }
    }
}
