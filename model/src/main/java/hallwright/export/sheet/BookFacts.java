package hallwright.export.sheet;

import hallwright.design.Project;
import hallwright.text.Texts;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// What every workbook says about itself.
///
/// @param project the title block
/// @param created when it is made
/// @param program what made it
/// @param hash a short fingerprint of the design
/// @param texts the language of its words
public record BookFacts(Project project, Instant created, String program, String hash, Texts texts) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    /// A word or sentence in the language of the workbook.
    public String word(String id, Object... arguments) {
        return texts.get(id, arguments);
    }

    /// When it is made, to the minute.
    String time() {
        return MINUTE.format(created);
    }

    /// What stands at the foot of every printed page.
    public String footer() {
        return project.name() + "  " + project.revision();
    }

    /// A text, or the words for nothing given.
    String orNotGiven(@Nullable String text) {
        return text == null ? word("export.not-given") : text;
    }
}
