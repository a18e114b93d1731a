package hallwright.recovery;

import hallwright.design.Design;
import hallwright.design.Project;
import hallwright.edit.EditResult.Applied;
import hallwright.edit.RandomEdits;
import hallwright.file.DesignFile;
import hallwright.file.FileProblem;
import java.nio.file.Path;

/// A program that keeps and saves one design after another until it is killed. After each it writes the number of
/// the
/// step, once both files are said to be safe.
final class SavingProgram {

    private SavingProgram() {}

    public static void main(String[] arguments) throws FileProblem {
        Path folder = Path.of(arguments[0]);
        Path own = Path.of(arguments[1]);
        RandomEdits edits = new RandomEdits(Long.parseLong(arguments[2]));
        Design design = Design.empty("step 0");
        try (Recovery recovery = new Recovery(folder)) {
            for (int step = 1; ; step++) {
                if (edits.next(design).applyTo(design) instanceof Applied applied) {
                    design = applied.design();
                }
                design = design.draft().project(Project.named("step " + step)).build();
                recovery.keep(design, own);
                DesignFile.write(design, own);
                System.out.println(step);
            }
        }
    }
}
