package hallwright.drawing.diagram.paint;

import hallwright.drawing.TextStyle;
import hallwright.drawing.diagram.DiagramItem;
import hallwright.drawing.diagram.DiagramMark;
import hallwright.drawing.diagram.DiagramState;
import hallwright.text.Texts;
import hallwright.units.Power;
import hallwright.units.Ratio;
import java.util.ArrayList;
import java.util.List;

/// What is written beside the symbols.
final class DiagramTexts {

    private final DiagramState state;
    private final Texts texts;

    DiagramTexts(DiagramState state, Texts texts) {
        this.state = state;
        this.texts = texts;
    }

    /// Its rating and what it carries; of several, how many there are.
    List<String> lines(DiagramItem item) {
        List<String> lines = new ArrayList<>();
        Power watts = new Power(state.watts(item));
        if (item.symbol().isLeaf()) {
            lines.add(
                    item.count() == 1
                            ? texts.get("drawing.diagram.load", watts)
                            : texts.get("drawing.diagram.loads", item.count(), watts));
            int gpus = state.gpus(item);
            if (gpus > 0) {
                lines.add(texts.get("drawing.diagram.gpus", gpus));
            }
            return lines;
        }
        boolean rated = !Double.isNaN(item.capacityWatts());
        String rating = rated
                ? texts.get("drawing.diagram.rating", new Power(item.capacityWatts()))
                : texts.get(item.symbol().messageId());
        lines.add(item.count() == 1 ? rating : texts.get("drawing.diagram.several", item.count(), rating));
        double loading = state.loading(item);
        lines.add(
                Double.isNaN(loading)
                        ? texts.get("drawing.diagram.load", watts)
                        : texts.get("drawing.diagram.loading", watts, percent(loading)));
        return lines;
    }

    /// What an outage does to an item, in words.
    String mark(DiagramItem item, DiagramMark mark) {
        String word = texts.get(mark.messageId());
        if (mark == DiagramMark.OVERLOADED) {
            return "▲ " + word + " " + percent(state.overload(item.points()));
        }
        int gpus = item.symbol().isLeaf() ? state.gpus(item, mark) : 0;
        if (item.count() > 1 && !item.symbol().isLeaf()) {
            return texts.get("drawing.diagram.marked", word, state.count(item.points(), mark), item.count());
        }
        return gpus == 0 ? word : texts.get("drawing.diagram.marked-gpus", word, gpus);
    }

    String percent(double share) {
        return texts.quantities().format(new Ratio(share));
    }

    /// As much of a text as fits, with dots where something was left out.
    static String cut(String text, double room, TextStyle style) {
        if (style.face().width(text) * style.size() <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && style.face().width(text.substring(0, end) + "…") * style.size() > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + "…";
    }
}
