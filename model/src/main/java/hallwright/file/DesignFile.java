package hallwright.file;

import hallwright.design.Design;
import hallwright.text.Message;
import hallwright.text.Version;
import java.nio.file.Path;
import tools.jackson.databind.node.ObjectNode;

/// Reads and writes designs.
///
/// The file is JSON with `format`, `version` and `writtenBy`; keys carry their units, what is not known is left
/// out,
/// each object is one line, and the order is always the same. The equipment types used are in the file with their
/// values. Reading what was written gives an equal design. Decision 5 tells the rest.
public final class DesignFile {

    /// The word at `format` in every design file.
    public static final String FORMAT = "hallwright-design";

    private DesignFile() {}

    /// The design in a file of this or an earlier version.
    ///
    /// @throws FileProblem with the first thing that is wrong; there is never a part of a design
    public static Design read(Path file) throws FileProblem {
        return design(JsonText.read(file), Migrations.STANDARD);
    }

    /// Writes a design, in place of the file that may be there.
    ///
    /// @throws FileProblem if it cannot be written; the old file is then untouched
    public static void write(Design design, Path file) throws FileProblem {
        SafeWrite.text(file, text(design));
    }

    /// What [#write] writes.
    public static String text(Design design) {
        ObjectNode node = JsonText.MAPPER.createObjectNode();
        node.put("format", FORMAT);
        node.put("version", Migrations.STANDARD.newest());
        node.put("writtenBy", Version.signature());
        DesignOut.write(design, node);
        return JsonLayout.text(node);
    }

    /// The design in a text that came from a file.
    static Design parse(Path file, String text, Migrations migrations) throws FileProblem {
        return design(JsonText.parse(file, text), migrations);
    }

    private static Design design(JsonIn in, Migrations migrations) throws FileProblem {
        if (!in.has("format")) {
            throw in.problem(Message.of("file.design.no-format"));
        }
        String format = in.text("format");
        if (!format.equals(FORMAT)) {
            throw in.problem("format", Message.of("file.design.format", format, FORMAT));
        }
        int version = in.integer("version", 1, Integer.MAX_VALUE);
        String writtenBy = in.optionalText("writtenBy");
        if (version > migrations.newest()) {
            throw in.problem(
                    "version",
                    Message.of(
                            "file.design.newer",
                            version,
                            writtenBy == null ? Message.of("file.design.unknown-program") : writtenBy,
                            migrations.newest(),
                            Version.signature()));
        }
        migrations.migrate(in.node(), version);
        return new DesignIn(in).read();
    }
}
