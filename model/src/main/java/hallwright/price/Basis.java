package hallwright.price;

import hallwright.design.Installed;
import hallwright.units.Power;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// How many units of a price one piece of equipment takes, for example 252.4 kW of cooling for a fan wall.
///
/// @param kind how to count
/// @param ratings for [Kind#RATING]: the ratings that may hold the number, the first known one counts
public record Basis(Kind kind, List<String> ratings) {

    /// One price for one piece.
    public static final Basis EACH = new Basis(Kind.EACH, List.of());

    public Basis {
        ratings = List.copyOf(ratings);
    }

    /// The number of units that one piece takes, to three decimals; null if the fact behind it is not known, and
    /// then
    /// there is no price.
    public @Nullable BigDecimal of(Installed installed) {
        return switch (kind) {
            case EACH, METRE -> BigDecimal.ONE;
            case COOLING_KW -> kilowatts(installed.duty().capacity());
            case RATING ->
                ratings.stream()
                        .map(installed.type().ratings()::number)
                        .filter(OptionalDouble::isPresent)
                        .findFirst()
                        .map(found -> exact(found.getAsDouble()))
                        .orElse(null);
        };
    }

    /// A measured number as a decimal with three decimals and no zeros behind them.
    public static BigDecimal exact(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
        return rounded.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(rounded.stripTrailingZeros().toPlainString());
    }

    private static @Nullable BigDecimal kilowatts(@Nullable Power power) {
        return power == null ? null : exact(power.kilowatts());
    }

    /// How the units of a price are counted.
    public enum Kind {
        /// One for each piece.
        EACH("each"),
        /// One for each metre of its length.
        METRE("metre"),
        /// One for each kilowatt of its stated cooling duty.
        COOLING_KW("coolingKw"),
        /// As many as one of its ratings says.
        RATING("rating");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /// The word used in files.
        public String code() {
            return code;
        }

        /// The kind with this code, if there is one.
        public static Optional<Kind> ofCode(String code) {
            return Arrays.stream(values()).filter(k -> k.code.equals(code)).findFirst();
        }
    }
}
