package hallwright.design;

import org.jspecify.annotations.Nullable;

/// What the title block says.
///
/// @param name the name of the project
/// @param revision the issue of the design, such as `P01`
/// @param client for whom; null if not given
/// @param author by whom; null if not given
/// @param notes free text; null if none
public record Project(
        String name,
        String revision,
        @Nullable String client,
        @Nullable String author,
        @Nullable String notes) {

    /// The title block of a new design.
    public static Project named(String name) {
        return new Project(name, "P01", null, null, null);
    }
}
