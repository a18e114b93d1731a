package hallwright.edit;

import hallwright.design.Design;
import hallwright.text.Message;

/// One thing a user can do. Pure: the same edit on the same design always gives the same answer, and there is no
/// inverse, because undo keeps the old design.
public sealed interface Edit
        permits Add,
                AutoConnect,
                Change,
                Duplicate,
                Install,
                MountDevice,
                Move,
                Paste,
                Place,
                Remove,
                Retype,
                Rotate,
                SetGrid,
                SetProject,
                SetProvision,
                SetSite,
                SetWorkload,
                Together,
                Unwaive,
                Waive {

    /// What the undo menu says.
    Message label();

    /// Makes the next design, or refuses with a reason.
    EditResult applyTo(Design design);
}
