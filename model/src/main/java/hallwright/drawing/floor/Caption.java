package hallwright.drawing.floor;

import hallwright.drawing.Ink;
import hallwright.drawing.TextStyle;
import hallwright.drawing.Tint;
import hallwright.drawing.Typeface;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A name with remarks below it, in the middle of a box.
final class Caption {

    private static final double LINE = 1.3;

    private Caption() {}

    /// The first line as the name; the others as remarks, as far as there is room for them. On a plate if what lies
    /// behind would make it hard to read.
    static void inside(Paper paper, Paper.Box box, List<String> lines, Tint tint, @Nullable Tint plate) {
        Label name = Label.fit(lines.getFirst(), Typeface.SEMI_BOLD, box.width(), box.height());
        if (name == null) {
            return;
        }
        List<Label> all = new ArrayList<>(List.of(name));
        double across = name.upward() ? box.width() : box.height();
        double along = name.upward() ? box.height() : box.width();
        double used = name.size() * LINE;
        for (String line : lines.subList(1, lines.size())) {
            Label remark = remark(line, name, along);
            if (remark != null && used + remark.size() * LINE <= across - 4) {
                all.add(remark);
                used += remark.size() * LINE;
            }
        }
        if (plate != null) {
            plate(paper, box, all, used, plate);
        }
        write(paper, box, all, used, tint);
    }

    /// A single line that says something beside the matter, smaller and lighter than a name.
    static void remark(Paper paper, Paper.Box box, String text, Tint tint) {
        Label label = Label.fit(text, Typeface.REGULAR, box.width(), box.height());
        if (label != null) {
            double size = Math.min(label.size(), 10.5);
            TextStyle style = TextStyle.plain(size, tint).centred();
            Label shown = new Label(label.text(), size, label.upward(), label.whole());
            plate(paper, box, List.of(shown), size * LINE, paper.tint(Ink.FLOOR));
            if (label.upward()) {
                double base = box.centreX() + style.middleToBase();
                paper.surface().text(base, box.centreY(), label.text(), style.turnedUpward());
            } else {
                paper.surface().text(box.centreX(), box.centreY() + style.middleToBase(), label.text(), style);
            }
        }
    }

    private static @Nullable Label remark(String line, Label name, double along) {
        double size = Math.min(name.size() - 1, 10.5);
        return name.whole() && size >= Label.LEAST && Typeface.REGULAR.width(line) * size <= along - 6
                ? new Label(line, size, name.upward(), true)
                : null;
    }

    private static void plate(Paper paper, Paper.Box box, List<Label> lines, double used, Tint plate) {
        double wide = 6;
        for (Label line : lines) {
            Typeface face = line == lines.getFirst() ? Typeface.SEMI_BOLD : Typeface.REGULAR;
            wide = Math.max(wide, face.width(line.text()) * line.size() + 6);
        }
        boolean upward = lines.getFirst().upward();
        double width = upward ? used : wide;
        double height = upward ? wide : used;
        paper.surface()
                .fill(box.centreX() - width / 2, box.centreY() - height / 2, width, height, plate.withOpacity(0.94));
    }

    private static void write(Paper paper, Paper.Box box, List<Label> lines, double used, Tint tint) {
        boolean upward = lines.getFirst().upward();
        double at = (upward ? box.centreX() : box.centreY()) - used / 2;
        for (Label line : lines) {
            double height = line.size() * LINE;
            boolean first = line == lines.getFirst();
            TextStyle plain = TextStyle.plain(line.size(), first ? tint : tint.withOpacity(0.75))
                    .centred();
            TextStyle level = first ? plain.bold() : plain;
            double base = at + height / 2 + level.middleToBase();
            if (upward) {
                paper.surface().text(base, box.centreY(), line.text(), level.turnedUpward());
            } else {
                paper.surface().text(box.centreX(), base, line.text(), level);
            }
            at += height;
        }
    }
}
