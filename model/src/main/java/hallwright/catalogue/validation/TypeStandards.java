package hallwright.catalogue.validation;

import hallwright.units.Current;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What standards and experience say about equipment of any maker: read from data, held against every type.
///
/// @param connectors what connectors can carry
/// @param pitchesMm the height of one rack unit in millimetres, by mounting standard
/// @param airRiseKelvin by how much air warms up in equipment
/// @param liquidRiseKelvin by how much coolant warms up in equipment
/// @param densityKgPerM3 mass over outer volume
public record TypeStandards(
        List<Connector> connectors,
        Map<String, Double> pitchesMm,
        Range airRiseKelvin,
        Range liquidRiseKelvin,
        Range densityKgPerM3) {

    /// No standards: rules that need one find nothing.
    public static final TypeStandards NONE = new TypeStandards(List.of(), Map.of(), Range.ALL, Range.ALL, Range.ALL);

    public TypeStandards {
        connectors = List.copyOf(connectors);
        pitchesMm = Map.copyOf(pitchesMm);
    }

    /// What a connector can carry.
    ///
    /// @param name such as `C20` or `IEC 60309 32 A 3P`; longer names such as `IEC 60309 32 A 3P+N+E 6h` count as
    ///     the longest name that they begin with
    /// @param phases 1 or 3
    /// @param current the international rating
    /// @param northAmerica the rating in North America where it is higher, else null
    public record Connector(
            String name,
            int phases,
            Current current,
            @Nullable Current northAmerica) {

        /// The higher of the two ratings.
        public Current highest() {
            return northAmerica == null ? current : northAmerica;
        }
    }

    /// A range of plain numbers, both ends included.
    ///
    /// @param least the lower end
    /// @param most the upper end
    public record Range(double least, double most) {

        /// Every number.
        public static final Range ALL = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

        /// True if the number lies inside.
        public boolean holds(double number) {
            return number >= least && number <= most;
        }
    }

    /// The connector that a name means, if it is known.
    public Optional<Connector> connector(@Nullable String name) {
        return connectors.stream()
                .filter(connector -> name != null && means(name, connector.name()))
                .max(Comparator.comparingInt(connector -> connector.name().length()));
    }

    private static boolean means(String name, String known) {
        return name.startsWith(known)
                && (name.length() == known.length() || !Character.isLetterOrDigit(name.charAt(known.length())));
    }
}
