package hallwright.workload.data;

import hallwright.workload.Datum;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The value of every setting that nobody has stated.
public final class Defaults {

    private final Map<Setting, Datum> values;

    /// Defaults; each setting must have one.
    public Defaults(Map<Setting, Datum> values) {
        this.values = new EnumMap<>(values);
        for (Setting setting : Setting.values()) {
            if (!this.values.containsKey(setting)) {
                throw new IllegalArgumentException("a setting has no default [setting=" + setting.key() + "]");
            }
        }
    }

    /// The default of a setting.
    public Datum of(Setting setting) {
        Datum datum = values.get(setting);
        if (datum == null) {
            throw new IllegalStateException("a setting has no default [setting=" + setting.key() + "]");
        }
        return datum;
    }

    /// The value of a setting.
    public double value(Setting setting) {
        return of(setting).value();
    }

    /// The stated value, or the default where none is stated.
    public Datum or(@Nullable Double stated, Setting setting) {
        return stated == null ? of(setting) : Datum.stated(stated, of(setting).unit());
    }

    /// These defaults with other values for some settings, as somebody wishes them.
    public Defaults with(Map<Setting, Double> wishes) {
        Map<Setting, Datum> changed = new EnumMap<>(values);
        wishes.forEach((setting, value) ->
                changed.put(setting, Datum.stated(value, of(setting).unit())));
        return new Defaults(changed);
    }
}
