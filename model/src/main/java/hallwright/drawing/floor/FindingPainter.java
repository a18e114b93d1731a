package hallwright.drawing.floor;

import hallwright.design.DesignObject;
import hallwright.design.ObjectId;
import hallwright.drawing.Ink;
import hallwright.drawing.Stroke;
import hallwright.drawing.Surface;
import hallwright.drawing.TextStyle;
import hallwright.drawing.Tint;
import hallwright.drawing.Typeface;
import hallwright.drawing.View;
import hallwright.geometry.Rect;
import hallwright.rule.Finding;
import hallwright.rule.FindingState;
import hallwright.rule.Measure;
import hallwright.rule.Severity;
import hallwright.units.Length;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Draws what the rules found: a mark of its own shape at each object concerned, and for a finding that is pointed
/// out its places with their measure.
public final class FindingPainter {

    private static final Set<String> LENGTHS = Set.of("mm", "m");
    private static final double MARK = 7;
    private static final double SMALL_MARK = 4;
    private static final double FULL_FROM = 44;
    private static final double CORNER_FROM = 11;
    private static final double LEAST_OBJECT = 2;

    private final Look look;

    /// A painter for one look.
    public FindingPainter(Look look) {
        this.look = look;
    }

    /// Marks every object that an open finding is about, with the worst severity.
    public void marks(FloorScene scene, View view, Surface surface, List<Finding> findings) {
        Paper paper = new Paper(scene, view, view.visible(), surface, look);
        Map<ObjectId, Severity> worst = new TreeMap<>();
        for (Finding finding : findings) {
            if (isOpen(finding) && !finding.subjects().isEmpty()) {
                worst.merge(finding.subjects().getFirst(), finding.rule().severity(), FindingPainter::worse);
            }
        }
        worst.forEach((id, severity) -> mark(paper, id, severity));
    }

    /// Points one finding out: frames what it is about, hatches its places and, where it is about a length, writes
    /// their measure.
    public void highlight(FloorScene scene, View view, Surface surface, Finding finding) {
        Paper paper = new Paper(scene, view, view.visible(), surface, look);
        Tint tint = look.palette().severity(finding.rule().severity());
        for (ObjectId id : finding.subjects()) {
            Rect bounds = bounds(scene, id);
            if (bounds != null && paper.shows(bounds)) {
                Paper.Box box = paper.box(bounds);
                surface.box(box.x() - 3, box.y() - 3, box.width() + 6, box.height() + 6, null, tint, 2);
            }
        }
        Measure measure = finding.measure();
        boolean length = measure != null && LENGTHS.contains(measure.unit());
        for (Rect place : finding.places()) {
            if (paper.shows(place)) {
                place(paper, place, tint, length);
            }
        }
    }

    /// True for findings that still ask for something.
    public static boolean isOpen(Finding finding) {
        return finding.state() == FindingState.OPEN || finding.state() == FindingState.WAIVER_STALE;
    }

    private static @Nullable Rect bounds(FloorScene scene, ObjectId id) {
        DesignObject object = scene.design().find(id);
        return object == null ? null : Bounds.of(scene, object);
    }

    private static Severity worse(Severity a, Severity b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static void place(Paper paper, Rect place, Tint tint, boolean measured) {
        Paper.Box box = paper.box(place);
        paper.surface().fill(box.x(), box.y(), box.width(), box.height(), tint.withOpacity(0.12));
        paper.hatch(box, 8, Stroke.solid(tint.withOpacity(0.7), 1));
        paper.surface().box(box.x(), box.y(), box.width(), box.height(), null, tint, 1.5);
        boolean across = place.widthMm() <= place.depthMm();
        int measure = Math.min(place.widthMm(), place.depthMm());
        if (measured && measure > 0 && box.longSide() >= 24) {
            Dimension.draw(
                    paper.surface(),
                    across ? box.x() : box.centreX(),
                    across ? box.centreY() : box.y() + box.height(),
                    across ? box.x() + box.width() : box.centreX(),
                    across ? box.centreY() : box.y(),
                    paper.look().texts().quantities().format(new Length(measure)),
                    tint,
                    paper.tint(Ink.FLOOR));
        }
    }

    private static void mark(Paper paper, ObjectId id, Severity severity) {
        Rect bounds = bounds(paper.scene(), id);
        if (bounds == null || !paper.shows(bounds)) {
            return;
        }
        Paper.Box box = paper.box(bounds);
        if (box.longSide() < LEAST_OBJECT) {
            return;
        }
        boolean full = box.shortSide() >= FULL_FROM;
        double size = full ? MARK : Math.clamp(box.shortSide() / 4, 1.5, SMALL_MARK);
        boolean cornered = box.shortSide() >= CORNER_FROM;
        double x = cornered ? box.x() + box.width() - size - 2 : box.centreX();
        double y = cornered ? box.y() + size + 2 : box.centreY();
        shape(paper, x, y, size + 1.5, severity, paper.tint(Ink.FLOOR));
        shape(paper, x, y, size, severity, paper.look().palette().severity(severity));
        if (full) {
            TextStyle style =
                    new TextStyle(Typeface.SEMI_BOLD, 9, paper.tint(Ink.FLOOR), TextStyle.Anchor.MIDDLE, false);
            double base = y + style.middleToBase() + (severity == Severity.WARNING ? 1.5 : 0);
            paper.surface().text(x, base, severity == Severity.INFO ? "i" : "!", style);
        }
    }

    /// A diamond for an error, a triangle for a warning, a disc for a remark.
    public static void shape(Surface surface, double x, double y, double size, Severity severity, Tint tint) {
        int corners = switch (severity) {
            case ERROR -> 4;
            case WARNING -> 3;
            case INFO -> 16;
        };
        double reach = severity == Severity.INFO ? size : size * 1.25;
        double[] xs = new double[corners];
        double[] ys = new double[corners];
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners - Math.PI / 2;
            xs[i] = x + reach * Math.cos(angle);
            ys[i] = y + reach * Math.sin(angle);
        }
        surface.polygon(xs, ys, tint);
    }

    private static void shape(Paper paper, double x, double y, double size, Severity severity, Tint tint) {
        shape(paper.surface(), x, y, size, severity, tint);
    }
}
