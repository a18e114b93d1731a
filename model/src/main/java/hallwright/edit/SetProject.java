package hallwright.edit;

import hallwright.design.Design;
import hallwright.design.Project;
import hallwright.edit.EditResult.Applied;
import hallwright.text.Message;
import java.util.Set;

/// Sets the title block.
///
/// @param project the new value
public record SetProject(Project project) implements Edit {

    @Override
    public Message label() {
        return Message.of("edit.set-project");
    }

    @Override
    public EditResult applyTo(Design design) {
        return design.project().equals(project)
                ? new Applied(design, Set.of())
                : new Applied(design.draft().project(project).build(), Set.of());
    }
}
