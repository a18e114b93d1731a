package hallwright.power.hall;

import hallwright.electrical.data.Component;
import hallwright.electrical.data.ElectricalSetting;
import hallwright.electrical.reliability.Availability;
import hallwright.electrical.reliability.CommonCause;
import hallwright.power.chain.Chain;
import hallwright.power.chain.Element;
import hallwright.power.chain.ElementKind;
import hallwright.power.chain.Load;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How much of the time the machine that is worst off has power: elements in a row multiply, inputs beside each
/// other
/// replace each other. Source: series and parallel formulas of IEEE 493, the beta factor model for what takes all
/// paths
/// at once.
///
/// @param load the machine
/// @param paths independent and with common cause, always both
/// @param unknown the kind of element whose failures nobody knows; empty if all are known
public record PathAvailability(String load, CommonCause paths, String unknown) {

    /// The machine with the most downtime; null if none draws anything.
    public static @Nullable PathAvailability worst(HallPower power) {
        Chain chain = power.chain();
        Availability[] to = new Availability[chain.size()];
        double beta = power.data().of(ElectricalSetting.COMMON_CAUSE).value();
        String unknown = "";
        PathAvailability worst = null;
        for (int point = 0; point < chain.size(); point++) {
            List<Availability> inputs = new ArrayList<>();
            for (int input : chain.inputs(point)) {
                inputs.add(to[input]);
            }
            Element element = chain.element(point);
            Load load = chain.load(point);
            if (element == null) {
                to[point] = Availability.of(1);
                boolean counts = load != null && load.it() && load.watts() > 0 && !inputs.isEmpty();
                if (counts && load != null) {
                    CommonCause paths = CommonCause.of(inputs, beta);
                    boolean worse = worst == null
                            || paths.withCommonCause().unavailability()
                                    > worst.paths.withCommonCause().unavailability();
                    worst = worse ? new PathAvailability(load.name(), paths, "") : worst;
                }
                continue;
            }
            Optional<Component> component = component(power, element.kind());
            if (component.isEmpty() && element.kind() != ElementKind.BATTERY) {
                unknown = unknown.isEmpty() ? element.name() : unknown;
            }
            Availability own = component.map(Component::availability).orElse(Availability.of(1));
            to[point] = inputs.isEmpty()
                    ? own
                    : Availability.series(
                            List.of(own, CommonCause.of(inputs, beta).withCommonCause()));
        }
        return worst == null ? null : new PathAvailability(worst.load, worst.paths, unknown);
    }

    private static Optional<Component> component(HallPower power, ElementKind kind) {
        return power.data()
                .component(
                        switch (kind) {
                            case UTILITY -> "utility";
                            case GENERATOR -> "generator";
                            case TRANSFORMER -> "transformer";
                            case BOARD, PANEL, BUSWAY -> "switchgear";
                            case CIRCUIT -> "fixed-breaker";
                            case TRANSFER_SWITCH, STATIC_SWITCH -> "transfer-switch";
                            case UPS -> "ups";
                            case BATTERY -> "battery";
                            case RACK_PDU -> "rack-pdu";
                            case SHELF -> "power-shelf";
                            case CORD -> "power-supply";
                        });
    }
}
