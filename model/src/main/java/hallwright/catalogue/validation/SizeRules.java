package hallwright.catalogue.validation;

import hallwright.catalogue.Body;
import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.RackUnits;
import hallwright.catalogue.TypeField;
import hallwright.text.Message;
import hallwright.units.Length;
import hallwright.units.Quantity;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outer size, mass and rack units.
final class SizeRules {

    /// Facts that are known only if they are above zero. A clearance, a power or an airflow may well be none.
    private static final List<TypeField> POSITIVE = List.of(
            TypeField.WIDTH,
            TypeField.DEPTH,
            TypeField.HEIGHT,
            TypeField.MASS,
            TypeField.STATIC_LOAD,
            TypeField.COOLING_CAPACITY);

    /// Makers round to whole millimetres.
    private static final double ROUNDING_MM = 1;

    private SizeRules() {}

    /// What every type must keep.
    static void check(EquipmentType type, TypeStandards standards, Problems problems) {
        for (TypeField field : TypeField.values()) {
            if (field.of(type) instanceof Quantity quantity && !isTemperature(field)) {
                boolean wrong = POSITIVE.contains(field) ? quantity.si() <= 0 : quantity.si() < 0;
                if (wrong) {
                    problems.error(
                            field,
                            Message.of("catalogue.problem.not-positive", Message.of(field.messageId()), quantity));
                }
            }
        }
        density(type.body(), standards, problems);
        if (Arrays.stream(TypeField.values()).allMatch(field -> field.of(type) == null)) {
            problems.warn("", Message.of("catalogue.problem.nothing-known"));
        }
    }

    /// Something that mounts in a rack: it must fit the units that it claims. With none it hangs beside the rails.
    static void device(EquipmentType type, TypeStandards standards, Problems problems) {
        RackUnits units = type.mounting().height();
        Double pitch = pitch(type, standards);
        Length height = type.body().height();
        if (units == null || pitch == null || height == null || units.halves() == 0) {
            return;
        }
        double needed = (height.millimetres() - ROUNDING_MM) / pitch;
        Message message = Message.of(
                "catalogue.problem.units-and-height", units.units(), height, Math.ceil(needed * 2) / 2, pitch);
        if (needed > units.units() + 0.5 || needed < units.units() - 1) {
            problems.error(TypeField.RACK_UNITS, message);
        } else if (needed > units.units()) {
            problems.warn(TypeField.RACK_UNITS, message);
        }
    }

    /// Something that holds units: it must be tall enough for them.
    static void rack(EquipmentType type, TypeStandards standards, Problems problems) {
        RackUnits units = type.mounting().height();
        Double pitch = pitch(type, standards);
        Length height = type.body().height();
        if (units != null && units.halves() == 0) {
            problems.error(TypeField.RACK_UNITS, Message.of("catalogue.problem.no-units"));
        } else if (units != null && pitch != null && height != null) {
            double offered = (height.millimetres() + ROUNDING_MM) / pitch;
            if (offered < units.units()) {
                problems.error(
                        TypeField.RACK_UNITS,
                        Message.of(
                                "catalogue.problem.rack-too-low", units.units(), height, Math.floor(offered), pitch));
            }
        }
    }

    private static void density(Body body, TypeStandards standards, Problems problems) {
        if (body.width() == null || body.depth() == null || body.height() == null || body.mass() == null) {
            return;
        }
        double cubicMetres =
                body.width().metres() * body.depth().metres() * body.height().metres();
        double density = body.mass().kilograms() / cubicMetres;
        if (cubicMetres > 0 && !standards.densityKgPerM3().holds(density)) {
            problems.warn(
                    TypeField.MASS,
                    Message.of(
                            "catalogue.problem.density",
                            body.mass(),
                            density,
                            standards.densityKgPerM3().least(),
                            standards.densityKgPerM3().most()));
        }
    }

    private static @Nullable Double pitch(EquipmentType type, TypeStandards standards) {
        String standard = type.mounting().standard();
        return standard == null ? null : standards.pitchesMm().get(standard);
    }

    private static boolean isTemperature(TypeField field) {
        return switch (field) {
            case SUPPLY_MINIMUM, SUPPLY_MAXIMUM, LIQUID_SUPPLY_MAXIMUM, LIQUID_RETURN_MAXIMUM -> true;
            default -> false;
        };
    }
}
