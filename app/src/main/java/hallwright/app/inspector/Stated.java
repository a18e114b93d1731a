package hallwright.app.inspector;

import hallwright.app.field.Dimension;
import hallwright.catalogue.CoolingDuty;
import hallwright.design.Installed;
import hallwright.design.ProjectValues;
import hallwright.units.Airflow;
import hallwright.units.Length;
import hallwright.units.Mass;
import hallwright.units.Power;
import hallwright.units.Quantity;
import hallwright.units.Ratio;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A value that a project can state in place of what the type says.
enum Stated {
    WIDTH("window.field.width", Dimension.LENGTH, 1e3, v -> si(v.width()), i -> si(i.width())),
    DEPTH("window.field.depth", Dimension.LENGTH, 1e3, v -> si(v.depth()), i -> si(i.depth())),
    HEIGHT("window.field.height", Dimension.LENGTH, 1e3, v -> si(v.height()), i -> si(i.height())),
    MASS("window.field.mass", Dimension.MASS, 1, v -> si(v.mass()), i -> si(i.mass())),
    MAXIMUM("window.field.maximum", Dimension.POWER, 1e-3, v -> si(v.maximum()), i -> si(i.maximum())),
    TYPICAL("window.field.typical", Dimension.POWER, 1e-3, v -> si(v.typical()), i -> si(i.typical())),
    AIRFLOW("window.field.airflow", Dimension.AIRFLOW, 1, v -> si(v.airflow()), i -> si(i.airflow())),
    LIQUID("window.field.liquid", Dimension.RATIO, 100, v -> si(v.liquidShare()), i -> si(i.liquidShare())),
    DUTY(
            "window.field.duty",
            Dimension.POWER,
            1e-3,
            values -> si(capacity(values.duty())),
            installed -> si(capacity(installed.duty()))),
    GPUS("window.field.gpus", Dimension.NUMBER, 1, v -> number(v.gpus()), i -> number(i.gpus()));

    private static final ProjectValues NOTHING =
            new ProjectValues(null, null, null, null, null, null, null, null, null, null, "");

    private final String messageId;
    private final Dimension dimension;
    private final double perSi;

    @SuppressWarnings("ImmutableEnumChecker") // A function without state.
    private final Function<ProjectValues, @Nullable Double> own;

    @SuppressWarnings("ImmutableEnumChecker") // A function without state.
    private final Function<Installed, @Nullable Double> fact;

    Stated(
            String messageId,
            Dimension dimension,
            double perSi,
            Function<ProjectValues, @Nullable Double> own,
            Function<Installed, @Nullable Double> fact) {
        this.messageId = messageId;
        this.dimension = dimension;
        this.perSi = perSi;
        this.own = own;
        this.fact = fact;
    }

    String messageId() {
        return messageId;
    }

    Dimension dimension() {
        return dimension;
    }

    /// What the project states, in the unit of the field, or null.
    @Nullable
    Double own(@Nullable ProjectValues values) {
        return values == null ? null : shown(own.apply(values));
    }

    /// What the type says, in the unit of the field, or null.
    @Nullable
    Double fact(Installed installed) {
        return shown(fact.apply(new Installed(installed.type(), null)));
    }

    /// The values with this one stated or, for null, given up. Null if nothing is stated any more.
    @Nullable
    ProjectValues put(@Nullable ProjectValues values, @Nullable Double value, String firstReason) {
        ProjectValues before = values == null ? because(NOTHING, firstReason) : values;
        Double si = value == null ? null : value / perSi;
        ProjectValues next = new ProjectValues(
                this == WIDTH ? length(si) : before.width(),
                this == DEPTH ? length(si) : before.depth(),
                this == HEIGHT ? length(si) : before.height(),
                this == MASS ? (si == null ? null : new Mass(si)) : before.mass(),
                this == MAXIMUM ? power(si) : before.maximum(),
                this == TYPICAL ? power(si) : before.typical(),
                this == AIRFLOW ? (si == null ? null : new Airflow(si)) : before.airflow(),
                this == LIQUID ? (si == null ? null : new Ratio(si)) : before.liquidShare(),
                this == DUTY ? duty(si, before.duty()) : before.duty(),
                this == GPUS ? count(si) : before.gpus(),
                before.rating(),
                before.reason());
        return because(next, "").equals(NOTHING) ? null : next;
    }

    /// The same values for another reason.
    static ProjectValues because(ProjectValues values, String reason) {
        return new ProjectValues(
                values.width(),
                values.depth(),
                values.height(),
                values.mass(),
                values.maximum(),
                values.typical(),
                values.airflow(),
                values.liquidShare(),
                values.duty(),
                values.gpus(),
                values.rating(),
                reason);
    }

    /// The same values with what the stated duty holds at.
    static ProjectValues at(ProjectValues values, String conditions) {
        Power capacity = capacity(values.duty());
        return new ProjectValues(
                values.width(),
                values.depth(),
                values.height(),
                values.mass(),
                values.maximum(),
                values.typical(),
                values.airflow(),
                values.liquidShare(),
                new CoolingDuty(capacity, conditions.isBlank() ? null : conditions),
                values.gpus(),
                values.rating(),
                values.reason());
    }

    private @Nullable Double shown(@Nullable Double si) {
        return si == null ? null : si * perSi;
    }

    private static @Nullable Double si(@Nullable Quantity quantity) {
        return quantity == null ? null : quantity.si();
    }

    private static @Nullable Double number(@Nullable Integer count) {
        return count == null ? null : count.doubleValue();
    }

    private static @Nullable Integer count(@Nullable Double value) {
        return value == null ? null : (int) Math.round(value);
    }

    private static @Nullable Length length(@Nullable Double metres) {
        return metres == null ? null : new Length((int) Math.round(metres * 1000));
    }

    private static @Nullable Power power(@Nullable Double watts) {
        return watts == null ? null : new Power(watts);
    }

    private static @Nullable Power capacity(@Nullable CoolingDuty duty) {
        return duty == null ? null : duty.capacity();
    }

    private static @Nullable CoolingDuty duty(@Nullable Double watts, @Nullable CoolingDuty before) {
        return watts == null ? null : new CoolingDuty(new Power(watts), before == null ? null : before.conditions());
    }
}
