package hallwright.drawing.timeline;

import hallwright.drawing.Dash;
import hallwright.drawing.Stroke;
import hallwright.drawing.Surface;
import hallwright.drawing.TextStyle;
import hallwright.text.Texts;
import java.util.ArrayList;
import java.util.List;

/// Draws the chart of stages.
public final class TimelinePainter {

    private static final double SIZE = 12;
    private static final double SMALL = 11;
    private static final double PAD = 6;
    private static final double HATCH = 6;
    private static final double SOFT = 0.20;
    private static final double FLOOR_WIDTH = 1.5;

    private final TimelineLayout layout;
    private final ChartTones tones;
    private final TimelineTexts texts;

    /// @param layout what is drawn, and where
    /// @param tones the colours
    /// @param texts the language
    public TimelinePainter(TimelineLayout layout, ChartTones tones, Texts texts) {
        this.layout = layout;
        this.tones = tones;
        this.texts = new TimelineTexts(texts);
    }

    /// Draws everything.
    public void draw(Surface surface) {
        surface.fill(0, 0, layout.width(), layout.height(), tones.ground());
        axis(surface);
        List<PoolLane> lanes = layout.timeline().lanes();
        for (int lane = 0; lane < lanes.size(); lane++) {
            title(surface, lane, lanes.get(lane));
            for (int bar = 0; bar < lanes.get(lane).bars().size(); bar++) {
                bar(surface, lane, bar);
            }
            curve(surface, lane, lanes.get(lane));
        }
    }

    private void axis(Surface surface) {
        TimeAxis axis = layout.axis();
        double y = layout.axisY();
        TextStyle style = TextStyle.plain(SMALL, tones.faint());
        for (int mark : axis.marks()) {
            double x = layout.x(axis.day(mark));
            surface.line(x, 22, x, y + 4, Stroke.solid(tones.grid(), 1));
            surface.text(x, y + 18, texts.number(mark), style.centred());
        }
        surface.line(layout.left(), y, layout.right(), y, Stroke.solid(tones.faint(), 1));
        surface.text(layout.left() - 10, y + 18, texts.axis(axis), style.ending());
    }

    private void title(Surface surface, int lane, PoolLane shown) {
        double y = layout.titleY(lane);
        TextStyle name = TextStyle.plain(SIZE + 1, tones.text()).bold();
        double room = (layout.right() - PAD) / 2;
        String title = shortened(shown.pool(), room, name);
        String most = texts.pool(shown);
        double x = PAD + width(title, name) + 10;
        TextStyle style = TextStyle.plain(SIZE, tones.faint());
        surface.fill(0, y - 15, Math.min(layout.right(), x + width(most, style) + PAD), 20, tones.ground());
        surface.text(PAD, y, title, name);
        surface.text(x, y, shortened(most, layout.right() - x, style), style);
    }

    private void bar(Surface surface, int lane, int bar) {
        List<Box> boxes = layout.bars(lane, bar);
        for (Box box : boxes) {
            surface.fill(box.x(), box.y(), box.width(), box.height(), tones.ground());
            surface.box(
                    box.x(), box.y(), box.width(), box.height(), tones.accent().withOpacity(SOFT), tones.accent(), 1);
        }
        label(
                surface,
                layout.timeline().lanes().get(lane),
                layout.timeline().lanes().get(lane).bars().get(bar),
                boxes);
    }

    /// The name of a stage in its bar if it has room there, else behind it, else before it.
    private void label(Surface surface, PoolLane lane, StageBar bar, List<Box> boxes) {
        TextStyle style = TextStyle.plain(SIZE, tones.text());
        String full = bar.stage() + " · " + texts.units(lane.kind(), bar.units());
        double base = boxes.getFirst().y() + TimelineLayout.BAR / 2 + style.middleToBase();
        Box widest = boxes.getFirst();
        for (Box box : boxes) {
            widest = box.width() > widest.width() ? box : widest;
        }
        double before = boxes.getFirst().x() - layout.left();
        double behind = layout.right() - boxes.getLast().right();
        double needed = width(full, style) + 2 * PAD;
        double inside = widest.width();
        if (inside >= needed) {
            surface.text(widest.x() + PAD, base, full, style);
        } else if (behind >= needed) {
            outside(surface, boxes.getLast().right() + PAD, base, full, style);
        } else if (before >= needed) {
            outside(surface, boxes.getFirst().x() - PAD - width(full, style), base, full, style);
        } else if (inside >= Math.max(behind, before)) {
            surface.text(widest.x() + PAD, base, shortened(bar.stage(), inside - 2 * PAD, style), style);
        } else if (behind >= before) {
            String cut = shortened(bar.stage(), behind - 2 * PAD, style);
            outside(surface, boxes.getLast().right() + PAD, base, cut, style);
        } else {
            String cut = shortened(bar.stage(), before - 2 * PAD, style);
            outside(surface, boxes.getFirst().x() - PAD - width(cut, style), base, cut, style);
        }
    }

    /// A text on the ground, so that no line runs through it.
    private void outside(Surface surface, double x, double base, String text, TextStyle style) {
        surface.fill(x - 2, base - style.size(), width(text, style) + 4, style.size() + 4, tones.ground());
        surface.text(x, base, text, style);
    }

    private void curve(Surface surface, int lane, PoolLane shown) {
        Box place = layout.curve(lane);
        List<Box> steps =
                shown.steps().stream().map(step -> layout.step(lane, step)).toList();
        for (Box step : steps) {
            surface.fill(
                    step.x(),
                    step.y(),
                    step.width(),
                    step.height(),
                    tones.accent().withOpacity(SOFT));
        }
        outline(surface, steps);
        surface.line(place.x(), place.bottom(), place.right(), place.bottom(), Stroke.solid(tones.faint(), 1));
        TextStyle style = TextStyle.plain(SMALL, tones.faint()).ending();
        double peakY = layout.y(lane, shown.peak());
        surface.text(place.x() - PAD, peakY + style.middleToBase(), texts.number(shown.peak()), style);
        if (place.bottom() - peakY > 2 * SMALL) {
            surface.text(place.x() - PAD, place.bottom() + style.middleToBase(), texts.number(0), style);
        }
        Capacity capacity = shown.capacity();
        if (capacity != null) {
            floor(surface, lane, shown, capacity);
        }
    }

    private void outline(Surface surface, List<Box> steps) {
        double[] xs = new double[2 * steps.size()];
        double[] ys = new double[2 * steps.size()];
        for (int i = 0; i < steps.size(); i++) {
            xs[2 * i] = steps.get(i).x();
            xs[2 * i + 1] = steps.get(i).right();
            ys[2 * i] = steps.get(i).y();
            ys[2 * i + 1] = steps.get(i).y();
        }
        if (xs.length > 0) {
            surface.path(xs, ys, false, Stroke.solid(tones.accent(), 2));
        }
    }

    private void floor(Surface surface, int lane, PoolLane shown, Capacity capacity) {
        List<Box> excess = layout.excess(lane);
        excess.forEach(box -> hatch(surface, box));
        Box place = layout.curve(lane);
        double y = layout.y(lane, capacity.units());
        Stroke dashed = new Stroke(tones.text(), FLOOR_WIDTH, Dash.DASHED);
        surface.line(place.x(), y, place.right(), y, dashed);
        TextStyle style = TextStyle.plain(SMALL, tones.text());
        String text = texts.capacity(shown.kind(), capacity);
        double wide = width(text, style);
        double x = quietPlace(place, excess, wide);
        boolean roomAbove = y - place.y() >= SMALL + 6;
        boolean roomBelow = place.bottom() - y >= SMALL + 8;
        boolean above = roomAbove && !(roomBelow && covered(excess, x, wide) > 0);
        outside(surface, x, above ? y - 5 : y + SMALL + 4, text, style);
        if (!excess.isEmpty()) {
            missing(surface, lane, shown, excess);
        }
    }

    /// Where a text covers the least of what the floor lacks: at the beginning of the curve or at its end.
    private static double quietPlace(Box place, List<Box> excess, double wide) {
        double atStart = place.x() + PAD;
        double atEnd = place.right() - PAD - wide;
        return covered(excess, atStart, wide) < covered(excess, atEnd, wide) ? atStart : atEnd;
    }

    private static double covered(List<Box> boxes, double x, double wide) {
        return boxes.stream()
                .mapToDouble(box -> Math.max(0, Math.min(box.right(), x + wide) - Math.max(box.x(), x)))
                .sum();
    }

    private void missing(Surface surface, int lane, PoolLane shown, List<Box> excess) {
        Box worst = excess.getFirst();
        for (Box box : excess) {
            worst = box.height() > worst.height() ? box : worst;
        }
        TextStyle style = TextStyle.plain(SIZE, tones.alarm()).bold();
        String text = texts.missing(shown.kind(), shown.missing());
        double wide = width(text, style);
        Box place = layout.curve(lane);
        double middle = worst.x() + worst.width() / 2 - wide / 2;
        double x = Math.max(place.x() + PAD, Math.min(place.right() - PAD - wide, middle));
        outside(surface, x, worst.y() - 5, text, style);
    }

    private void hatch(Surface surface, Box box) {
        surface.clip(box.x(), box.y(), box.width(), box.height());
        surface.fill(box.x(), box.y(), box.width(), box.height(), tones.alarm().withOpacity(SOFT));
        List<Double> ends = new ArrayList<>();
        double first = Math.floor((box.x() - box.height()) / HATCH) * HATCH;
        for (double x = first; x < box.right(); x += HATCH) {
            ends.addAll(List.of(x, box.bottom(), x + box.height(), box.y()));
        }
        double[] all = ends.stream().mapToDouble(Double::doubleValue).toArray();
        surface.lines(all, Stroke.solid(tones.alarm(), 1));
        surface.unclip();
    }

    private static double width(String text, TextStyle style) {
        return style.face().width(text) * style.size();
    }

    private static String shortened(String text, double room, TextStyle style) {
        if (width(text, style) <= room) {
            return text;
        }
        int[] characters = text.codePoints().toArray();
        for (int length = characters.length - 1; length > 0; length--) {
            String cut = new String(characters, 0, length).strip() + "…";
            if (width(cut, style) <= room) {
                return cut;
            }
        }
        return "";
    }
}
