package hallwright.drawing.timeline;

import java.util.ArrayList;
import java.util.List;

/// The axis of time: a unit that suits the length, and marks far enough apart to be read.
///
/// @param unit what is counted
/// @param step units from one mark to the next
/// @param days how long the axis is
public record TimeAxis(Unit unit, int step, double days) {

    private static final double APART = 44;

    /// What time is counted in.
    public enum Unit {
        /// A 24th of a day.
        HOURS("hours", 1.0 / 24, 2, List.of(1, 2, 3, 6, 12, 24)),
        /// Days.
        DAYS("days", 1, 28, List.of(1, 2, 5, 10)),
        /// Seven days.
        WEEKS("weeks", 7, 190, List.of(1, 2, 4, 8)),
        /// A twelfth of 365 days.
        MONTHS("months", 365.0 / 12, 365 * 6.0, List.of(1, 2, 3, 6, 12, 24)),
        /// 365 days.
        YEARS("years", 365, Double.MAX_VALUE, List.of(1, 2, 5, 10, 20, 50, 100));

        private final String code;
        private final double days;
        private final double longest;

        @SuppressWarnings("ImmutableEnumChecker")
        private final List<Integer> steps;

        Unit(String code, double days, double longest, List<Integer> steps) {
            this.code = code;
            this.days = days;
            this.longest = longest;
            this.steps = steps;
        }

        /// How many days it has.
        public double days() {
            return days;
        }

        /// The id of the text that names it.
        public String messageId() {
            return "workload.chart.axis." + code;
        }
    }

    /// The axis of a plan.
    ///
    /// @param days how long the plan is
    /// @param width how wide the axis is, in pixels
    public static TimeAxis of(double days, double width) {
        Unit unit = Unit.YEARS;
        for (Unit each : Unit.values()) {
            if (days <= each.longest) {
                unit = each;
                break;
            }
        }
        double pixels = width * unit.days / days;
        for (int step : unit.steps) {
            if (step * pixels >= APART) {
                return new TimeAxis(unit, step, days);
            }
        }
        return new TimeAxis(unit, unit.steps.getLast(), days);
    }

    /// The marks, counted in units.
    public List<Integer> marks() {
        List<Integer> marks = new ArrayList<>();
        for (int mark = 0; day(mark) <= days + 1e-9; mark += step) {
            marks.add(mark);
        }
        return marks;
    }

    /// The day of a mark.
    public double day(int mark) {
        return mark * unit.days;
    }
}
