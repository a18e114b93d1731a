package hallwright.workload;

import java.util.List;

/// Several numbers of one kind, such as good, better and best.
///
/// @param key the name in files
/// @param values the numbers
/// @param unit their unit
/// @param trace how they came about
public record Series(String key, List<Double> values, String unit, Trace trace) implements Output {

    public Series {
        values = List.copyOf(values);
    }
}
