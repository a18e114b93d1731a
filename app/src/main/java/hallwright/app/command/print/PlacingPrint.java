package hallwright.app.command.print;

import hallwright.placing.Placing;
import hallwright.text.Message;
import hallwright.text.Texts;
import hallwright.workload.file.PlacingText;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What can be put on the floor for a workload.
public final class PlacingPrint {

    private final Texts texts;
    private final PrintWriter out;

    /// Prints in a language.
    public PlacingPrint(Texts texts, PrintWriter out) {
        this.texts = texts;
        this.out = out;
    }

    /// As text for people.
    ///
    /// @param written the file with the changed design; null if none was written
    public void text(Placing placing, @Nullable Path written) {
        out.println(texts.of(placing.summary()));
        for (Message reason : placing.reasons()) {
            out.println("  " + texts.of(reason));
        }
        for (Message remark : placing.remarks()) {
            out.println("  " + texts.of(remark));
        }
        if (written != null) {
            out.println(texts.get("command.place.written", written.toString()));
        } else if (placing.edit() != null) {
            out.println(texts.get(placing.complete() ? "command.place.write" : "command.place.write-partial"));
        }
    }

    /// As JSON for programs.
    public void json(Placing placing, boolean written) {
        out.print(PlacingText.of(placing, written, texts));
    }
}
