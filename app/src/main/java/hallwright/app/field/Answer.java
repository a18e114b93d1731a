package hallwright.app.field;

import hallwright.edit.Edit;
import hallwright.text.Message;

/// What follows from an entry in a field.
public sealed interface Answer {

    /// An edit of the design.
    ///
    /// @param edit the edit
    record Do(Edit edit) implements Answer {}

    /// The entry cannot be understood.
    ///
    /// @param reason why, and what would be right
    record Wrong(Message reason) implements Answer {}

    /// Nothing, because nothing differs.
    record Nothing() implements Answer {}
}
