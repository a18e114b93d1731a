package hallwright.drawing.plan;

import hallwright.design.Design;
import hallwright.drawing.Palette;
import hallwright.drawing.floor.Colouring;
import hallwright.rule.Finding;
import hallwright.text.Texts;
import java.time.LocalDate;
import java.util.List;
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
public record Plan(
        Design design,
        Texts texts,
        Palette palette,
        LocalDate date,
        @Nullable Sheet sheet,
        @Nullable Colouring colouring,
        List<Finding> findings) {

    public Plan {
        findings = List.copyOf(findings);
    }

    /// A clean plan for white paper on the smallest sheet that does.
    public static Plan of(Design design, Texts texts, LocalDate date) {
        return new Plan(design, texts, Palette.PRINT, date, null, null, List.of());
    }
}
