package hallwright.edit;

import hallwright.design.Design;
import hallwright.design.Grid;
import hallwright.design.Integrity;
import hallwright.edit.EditResult.Applied;
import hallwright.edit.EditResult.Refused;
import hallwright.text.Message;
import java.util.Set;

/// Sets the tile grid.
///
/// @param grid the new value
public record SetGrid(Grid grid) implements Edit {

    @Override
    public Message label() {
        return Message.of("edit.set-grid");
    }

    @Override
    public EditResult applyTo(Design design) {
        Message flaw = Integrity.flaw(grid);
        if (flaw != null) {
            return new Refused(flaw);
        }
        return design.grid().equals(grid)
                ? new Applied(design, Set.of())
                : new Applied(design.draft().grid(grid).build(), Set.of());
    }
}
