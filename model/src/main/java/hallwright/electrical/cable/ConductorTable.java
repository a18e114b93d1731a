package hallwright.electrical.cable;

import hallwright.electrical.Tolerance;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// The conductors of a code with what they may carry and how surroundings lower it; the data of one file.
///
/// @param conductors in rising order of size
/// @param ambient the factors for temperature, in rising order
/// @param bundling the factors for conductors together, in rising order
public record ConductorTable(List<Conductor> conductors, List<AmbientBand> ambient, List<BundlingBand> bundling) {

    public ConductorTable {
        conductors = List.copyOf(conductors);
        ambient = List.copyOf(ambient);
        bundling = List.copyOf(bundling);
    }

    /// One size.
    ///
    /// @param name such as `4/0 AWG` or `250 kcmil`
    /// @param at75 the ampacity in the column for 75 C in A
    /// @param at90 the ampacity in the column for 90 C in A
    public record Conductor(String name, double at75, double at90) {}

    /// A band of temperatures.
    ///
    /// @param upTo the highest ambient temperature in C
    /// @param at75 the factor for the column for 75 C
    /// @param at90 the factor for the column for 90 C
    public record AmbientBand(double upTo, double at75, double at90) {}

    /// A band of numbers of conductors that carry current.
    ///
    /// @param upTo the largest number
    /// @param factor what the ampacity is multiplied by
    public record BundlingBand(int upTo, double factor) {}

    /// The size with a name.
    public Optional<Conductor> conductor(String name) {
        return conductors.stream().filter(each -> each.name.equals(name)).findFirst();
    }

    /// The factor of the column for 90 C at an ambient temperature in C; empty above the table.
    public OptionalDouble ambientFactor(double celsius) {
        return ambient.stream()
                .filter(each -> Tolerance.atMost(celsius, each.upTo))
                .mapToDouble(AmbientBand::at90)
                .findFirst();
    }

    /// The factor for a number of conductors that carry current; empty above the table.
    public OptionalDouble bundlingFactor(int carrying) {
        return bundling.stream()
                .filter(each -> carrying <= each.upTo)
                .mapToDouble(BundlingBand::factor)
                .findFirst();
    }

    /// What a size may carry at an ambient temperature in C among other conductors, in A; empty above the table.
    public OptionalDouble ampacity(Conductor conductor, double celsius, int carrying) {
        OptionalDouble warm = ambientFactor(celsius);
        OptionalDouble together = bundlingFactor(carrying);
        return warm.isEmpty() || together.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        Ampacity.nec(conductor.at75, conductor.at90, warm.getAsDouble(), together.getAsDouble()));
    }

    /// The smallest size that protects itself under a device and carries a load; null if none of the table does.
    ///
    /// @param continuous the load that lasts, in A
    /// @param other the rest of the load, in A
    /// @param device the rating of the device in A
    /// @param celsius the ambient temperature in C
    /// @param carrying how many conductors carry current
    public @Nullable Conductor smallest(
            double continuous, double other, double device, double celsius, int carrying, NecProtection.Rules rules) {
        return conductors.stream()
                .filter(each -> {
                    OptionalDouble ampacity = ampacity(each, celsius, carrying);
                    return ampacity.isPresent()
                            && new NecProtection(continuous, other, device, each.at75, ampacity.getAsDouble(), rules)
                                    .holds();
                })
                .findFirst()
                .orElse(null);
    }
}
