package hallwright.drawing.timeline;

import hallwright.workload.result.Span;
import hallwright.workload.result.StageResult;
import java.util.List;

/// A stage as a bar of the chart.
///
/// @param stage its name
/// @param type its type, as in files
/// @param units accelerators or servers that it holds
/// @param spans when it holds them, in order; never empty
public record StageBar(String stage, String type, double units, List<Span> spans) {

    public StageBar {
        spans = List.copyOf(spans);
    }

    static StageBar of(StageResult stage) {
        return new StageBar(stage.name(), stage.stage().type(), stage.units(), stage.spans());
    }

    /// When it first starts, in days from the beginning.
    public double startDay() {
        return spans.getFirst().startDay();
    }

    /// When it last ends, in days from the beginning.
    public double endDay() {
        return spans.getLast().endDay();
    }

    /// The days in which it holds machines, pauses left out.
    public double days() {
        return spans.stream().mapToDouble(Span::days).sum();
    }
}
