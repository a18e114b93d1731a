package hallwright.electrical.data;

import hallwright.electrical.cable.ConductorTable;
import hallwright.electrical.circuit.NeutralBand;
import hallwright.workload.Datum;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The reference data of the electrical calculation, as the files hold it.
///
/// @param defaults one value for each setting
/// @param regions the regions
/// @param conductors conductors with what they may carry
/// @param neutralBands the bands of the third harmonic, in rising order
/// @param transformerRatings the K-factors that transformers are listed for, in rising order
/// @param components failures and repairs of components
public record ElectricalData(
        Map<ElectricalSetting, Datum> defaults,
        List<RegionNumbers> regions,
        ConductorTable conductors,
        List<NeutralBand> neutralBands,
        List<Double> transformerRatings,
        List<Component> components) {

    public ElectricalData {
        defaults = new EnumMap<>(defaults);
        for (ElectricalSetting setting : ElectricalSetting.values()) {
            Objects.requireNonNull(defaults.get(setting), setting.key());
        }
        regions = List.copyOf(regions);
        neutralBands = List.copyOf(neutralBands);
        transformerRatings = List.copyOf(transformerRatings);
        components = List.copyOf(components);
    }

    /// The default of a setting.
    public Datum of(ElectricalSetting setting) {
        return Objects.requireNonNull(defaults.get(setting));
    }

    /// A stated value, or the default of a setting.
    public double or(@Nullable Double stated, ElectricalSetting setting) {
        return stated == null ? of(setting).value() : stated;
    }

    /// The numbers of a region by its id, in any case.
    public Optional<RegionNumbers> region(String id) {
        return regions.stream().filter(each -> each.id().equalsIgnoreCase(id)).findFirst();
    }

    /// A component by its id.
    public Optional<Component> component(String id) {
        return components.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
