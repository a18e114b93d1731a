package hallwright.drawing.plan;

import hallwright.design.Design;
import hallwright.design.ObjectId;
import hallwright.drawing.Palette;
import hallwright.drawing.diagram.DiagramMark;
import hallwright.drawing.floor.Colouring;
import hallwright.rule.Finding;
import hallwright.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a plan shows.
///
/// @param design the floor
/// @param texts the language
/// @param palette the colours
/// @param date the date in the title block
/// @param sheet the paper; null for the smallest that does
/// @param colouring the value that racks are coloured by, or null
/// @param findings what is marked and hatched on it; empty for a clean plan
/// @param supplies true if it shows where the supplies run
/// @param marks what an outage does, by the identity of what stands on the floor
public record Plan(
        Design design,
        Texts texts,
        Palette palette,
        LocalDate date,
        @Nullable Sheet sheet,
        @Nullable Colouring colouring,
        List<Finding> findings,
        boolean supplies,
        Map<ObjectId, DiagramMark> marks) {

    public Plan {
        findings = List.copyOf(findings);
        marks = Map.copyOf(marks);
    }

    /// A plan without supplies and outages.
    public Plan(
            Design design,
            Texts texts,
            Palette palette,
            LocalDate date,
            @Nullable Sheet sheet,
            @Nullable Colouring colouring,
            List<Finding> findings) {
        this(design, texts, palette, date, sheet, colouring, findings, false, Map.of());
    }

    /// The same with the supplies and what an outage does.
    public Plan withSupplies(Map<ObjectId, DiagramMark> newMarks) {
        return new Plan(design, texts, palette, date, sheet, colouring, findings, true, newMarks);
    }

    /// A clean plan for white paper on the smallest sheet that does.
    public static Plan of(Design design, Texts texts, LocalDate date) {
        return new Plan(design, texts, Palette.PRINT, date, null, null, List.of());
    }
}
