package hallwright.catalogue;

import hallwright.units.Airflow;
import hallwright.units.Temperature;
import org.jspecify.annotations.Nullable;

/// The air through a type. Each value is null where it is not known.
///
/// @param airflow at rated speed; for a perforated tile at its reference pressure
/// @param direction `front-to-rear`, `rear-to-front` or `passive`
/// @param supplyMinimum the coldest inlet air it accepts
/// @param supplyMaximum the warmest inlet air it accepts
public record AirPath(
        @Nullable Airflow airflow,
        @Nullable String direction,
        @Nullable Temperature supplyMinimum,
        @Nullable Temperature supplyMaximum) {

    /// Nothing known.
    public static final AirPath UNKNOWN = new AirPath(null, null, null, null);
}
