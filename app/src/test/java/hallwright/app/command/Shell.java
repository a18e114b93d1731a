package hallwright.app.command;

import hallwright.app.product.ProductHome;
import hallwright.text.Language;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Runs command lines as a script would, with the data of the project, in a room without a display.
final class Shell {

    static final Path HALLS = ProductHome.find().samples();
    static final String SUPERPOD = HALLS.resolve("superpod-32-dgx-h100.json").toString();

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    private final ProductHome home;
    private final boolean display;
    final List<@Nullable Path> shown = new ArrayList<>();
    final List<@Nullable Language> spoken = new ArrayList<>();

    /// @param user the folder of the user's own data
    /// @param display true if a window can be shown
    Shell(Path user, boolean display) {
        this.home = new ProductHome(ProductHome.find().product(), user);
        this.display = display;
    }

    Answer run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Hallwright.run(
                arguments, home, new PrintWriter(out, false), new PrintWriter(err, false), NOON, this::show);
        return new Answer(
                code, out.toString().replace("\r\n", "\n"), err.toString().replace("\r\n", "\n"));
    }

    private boolean show(@Nullable Path file, @Nullable Language language) {
        if (display) {
            shown.add(file);
            spoken.add(language);
        }
        return display;
    }

    /// What a command line returned and printed.
    record Answer(int code, String out, String err) {}
}
