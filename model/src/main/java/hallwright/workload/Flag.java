package hallwright.workload;

/// A yes or no that knows where it comes from.
///
/// @param key the name in files
/// @param value yes or no
/// @param trace how it came about
public record Flag(String key, boolean value, Trace trace) implements Output {}
