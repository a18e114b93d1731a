package hallwright.app.field;

import hallwright.design.ObjectId;
import java.util.List;

/// A group of lines of the inspector under one title.
///
/// @param id names the group in tests and between two rebuilds
/// @param title what people call it
/// @param hint one sentence under the title; empty for none
/// @param fields its lines
/// @param links objects that belong here, to go to
public record Section(String id, String title, String hint, List<Field> fields, List<Link> links) {

    public Section {
        fields = List.copyOf(fields);
        links = List.copyOf(links);
    }

    /// An object to go to.
    ///
    /// @param target which
    /// @param place where it is, such as `U37-44`
    /// @param name what it is called
    /// @param detail what else is worth knowing, such as its power
    public record Link(ObjectId target, String place, String name, String detail) {}
}
