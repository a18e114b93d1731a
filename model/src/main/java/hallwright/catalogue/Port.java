package hallwright.catalogue;

import org.jspecify.annotations.Nullable;

/// A group of equal network ports.
///
/// @param type such as `OSFP 800G`
/// @param count how many
/// @param use what they are for, or null
public record Port(String type, int count, @Nullable String use) {}
