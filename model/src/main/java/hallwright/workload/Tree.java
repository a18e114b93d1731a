package hallwright.workload;

/// Words or named values that belong together, such as what every source carries after the loss of each.
///
/// @param key the name in files
/// @param value a text, or a list or a map of texts, numbers, yes or no, lists and maps
/// @param unit the unit of the numbers in it
/// @param trace how they came about
public record Tree(String key, Object value, String unit, Trace trace) implements Output {}
