package hallwright.catalogue.validation;

import hallwright.catalogue.Draw;
import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.TypeField;
import hallwright.text.Message;
import hallwright.units.Power;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The electricity that a type takes.
final class ElectricRules {

    private static final Pattern REDUNDANCY = Pattern.compile("(\\d{1,2})\\+(\\d{1,2})");

    private static final double TOLERANCE = 0.1;

    private ElectricRules() {}

    static void check(EquipmentType type, TypeStandards standards, Problems problems) {
        Draw draw = type.draw();
        problems.errorIfAbove(
                TypeField.TYPICAL_POWER, draw.typical(), draw.maximum(), "catalogue.problem.typical-above-maximum");
        phases(draw, problems);
        supplies(draw, problems);
        CordRules.check(draw, standards, problems);
    }

    /// What goes in as electricity comes out as heat. Figures of two documents differ by a few percent.
    static void heat(EquipmentType type, Problems problems) {
        Power heat = type.draw().heatMaximum();
        Power typical = type.draw().typical();
        Power maximum = type.draw().maximum();
        if (heat != null && typical != null && heat.compareTo(typical.times(1 - TOLERANCE)) < 0) {
            problems.error(TypeField.MAXIMUM_HEAT, Message.of("catalogue.problem.heat-below-typical", typical, heat));
        } else if (heat != null && maximum != null && heat.compareTo(maximum) < 0) {
            problems.warn(TypeField.MAXIMUM_HEAT, Message.of("catalogue.problem.heat-below-maximum", maximum, heat));
        }
    }

    private static void phases(Draw draw, Problems problems) {
        Integer phases = draw.phases();
        if (phases == null) {
            return;
        }
        if (phases != 1 && phases != 3) {
            problems.error(TypeField.PHASES, Message.of("catalogue.problem.phases", phases));
        }
        String words = draw.voltage() == null ? "" : draw.voltage();
        if ((words.contains("3-phase") && phases == 1) || (words.contains("1-phase") && phases == 3)) {
            problems.error(TypeField.PHASES, Message.of("catalogue.problem.phases-and-voltage", phases, words));
        }
    }

    /// Redundancy such as `4+2` says how many supplies there are and how many must carry the whole.
    private static void supplies(Draw draw, Problems problems) {
        Matcher redundancy = REDUNDANCY.matcher(draw.supplyRedundancy() == null ? "" : draw.supplyRedundancy());
        if (!redundancy.matches() || draw.inlets().isEmpty()) {
            return;
        }
        int needed = Integer.parseInt(redundancy.group(1));
        int all = needed + Integer.parseInt(redundancy.group(2));
        if (all != draw.cords()) {
            problems.warn(
                    TypeField.SUPPLY_REDUNDANCY,
                    Message.of("catalogue.problem.supplies-and-inlets", redundancy.group(), all, draw.cords()));
        }
        Power one = draw.inlets().getFirst().supplyRating();
        Power maximum = draw.maximum();
        if (draw.inlets().size() == 1
                && one != null
                && maximum != null
                && one.times(needed).compareTo(maximum) < 0) {
            problems.warn(
                    TypeField.SUPPLY_REDUNDANCY,
                    Message.of("catalogue.problem.supplies-too-small", needed, one, one.times(needed), maximum));
        }
    }
}
