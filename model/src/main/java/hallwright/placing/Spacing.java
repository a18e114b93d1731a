package hallwright.placing;

import hallwright.catalogue.Body;
import hallwright.rule.Limit;
import hallwright.rule.Rule;
import hallwright.rule.RuleSet;
import hallwright.space.Row;
import hallwright.units.Length;
import org.jspecify.annotations.Nullable;

/// The distances that new racks keep, in millimetres, as the space rules of a rule set ask.
///
/// @param front free in front of a rack
/// @param rear free behind a rack
/// @param cooler free in front of a cooling unit
/// @param passage free at the end of a row, and in front of doors
/// @param mostRacks the most members of a row between two passages
/// @param mostLength the longest row between two passages
record Spacing(int front, int rear, int cooler, int passage, int mostRacks, int mostLength) {

    private static final String ROW = "SPC-007";
    private static final String SPACING = "spacing";

    /// Those of a rule set, and of the maker of the racks where he asks for more. A rule that is not in the set
    /// asks
    /// for nothing.
    static Spacing of(RuleSet rules, Body rack) {
        double racks = number(rules, ROW, SPACING) > 0 ? 0 : number(rules, ROW, Limit.VALUE);
        int length = millimetres(number(rules, ROW, SPACING));
        int route = millimetres(number(rules, "SPC-006", Limit.VALUE));
        int passage = millimetres(number(rules, ROW, "passage"));
        return new Spacing(
                most(millimetres(number(rules, "SPC-001", Limit.VALUE)), rack.clearanceFront()),
                most(millimetres(number(rules, "SPC-002", Limit.VALUE)), rack.clearanceRear()),
                millimetres(number(rules, "SPC-015", "front")),
                Math.max(Row.PASSAGE_MM, Math.max(route, passage)),
                racks == 0 ? Integer.MAX_VALUE : (int) racks,
                length == 0 ? Integer.MAX_VALUE : length);
    }

    /// The same without a longest row.
    Spacing withoutRowLimit() {
        return new Spacing(front, rear, cooler, passage, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    /// The same without aisles and passages.
    Spacing withoutAisles() {
        return new Spacing(0, 0, 0, 0, mostRacks, mostLength);
    }

    private static int most(int rule, @Nullable Length maker) {
        return maker == null ? rule : Math.max(rule, maker.millimetres());
    }

    private static int millimetres(double metres) {
        return (int) Math.round(metres * 1000);
    }

    private static double number(RuleSet rules, String id, String name) {
        Rule rule = rules.find(id);
        return rule == null ? 0 : rule.limit().number(name).orElse(0);
    }
}
