package hallwright.file;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// The way from every past version of the design file to the newest, one step per version.
final class Migrations {

    /// The steps that lead to the newest version; the first one leads from version 1 to 2.
    static final Migrations STANDARD = new Migrations(List.of());

    private final List<Migration> steps;

    Migrations(List<Migration> steps) {
        this.steps = List.copyOf(steps);
    }

    /// One step from a version to the next, on the tree of the file.
    @FunctionalInterface
    interface Migration {

        /// Turns the tree into one of the next version. The tree has not been checked: whatever a step does not
        /// expect it leaves as it is, and the reader will refuse it with its place.
        void apply(ObjectNode design);
    }

    /// The version that is written, and the highest that is read.
    int newest() {
        return steps.size() + 1;
    }

    /// Turns a tree of a version, 1 to [#newest], into one of the newest version.
    void migrate(ObjectNode design, int version) {
        for (int step = version; step < newest(); step++) {
            steps.get(step - 1).apply(design);
            design.put("version", step + 1);
        }
    }
}
