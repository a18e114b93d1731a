package hallwright.file;

import hallwright.text.Message;
import java.io.Serial;
import java.nio.file.Path;

/// A file that cannot be used, told so that its owner can mend it: which file, where in it, what is there and what
/// would be right.
public final class FileProblem extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final String place;
    private final transient Message reason;

    /// A problem at a place.
    ///
    /// @param file the file
    /// @param place a JSON pointer such as `/placements/3/xMm`, a line and column, or empty for the whole file
    /// @param reason what is wrong, with the value and the remedy
    public FileProblem(Path file, String place, Message reason) {
        super(file + " " + place + " " + reason);
        this.file = file;
        this.place = place;
        this.reason = reason;
    }

    /// The file.
    public Path file() {
        return file;
    }

    /// Where in the file.
    public String place() {
        return place;
    }

    /// What is wrong.
    public Message reason() {
        return reason;
    }

    /// The whole sentence: file, place, value and remedy.
    public Message message() {
        return place.isEmpty()
                ? Message.of("file.problem.whole", file.toString(), reason)
                : Message.of("file.problem.place", file.toString(), place, reason);
    }
}
