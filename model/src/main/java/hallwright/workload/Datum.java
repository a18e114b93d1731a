package hallwright.workload;

import hallwright.catalogue.Confidence;

/// A number of the reference data.
///
/// @param value the value used unless somebody says otherwise
/// @param least the smallest value offered
/// @param most the largest value offered
/// @param unit the unit of all three, `1` for a share or a factor
/// @param source where it was read
/// @param recorded when it was written down, as year and month
/// @param confidence how far it can be trusted
public record Datum(
        double value, double least, double most, String unit, String source, String recorded, Confidence confidence) {

    public Datum {
        if (!(least <= value && value <= most)) {
            throw new IllegalArgumentException(
                    "a value outside its range [value=" + value + ", least=" + least + ", most=" + most + "]");
        }
    }

    /// A number that the person who asks has stated; nothing doubts it.
    public static Datum stated(double value, String unit) {
        return new Datum(value, value, value, unit, "", "", Confidence.HIGH);
    }
}
