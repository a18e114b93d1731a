package hallwright.app.inspector;

import hallwright.app.field.Field;
import hallwright.app.field.Lines;
import hallwright.catalogue.CoolingDuty;
import hallwright.design.DesignObject;
import hallwright.design.Installed;
import hallwright.design.ProjectValues;
import hallwright.text.Texts;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The fields where a project states a value in place of what the type says. What the type says stands in the field
/// as long as nothing is stated; an empty entry gives it back.
///
/// @param <T> a placement or a device
final class StatedLines<T extends DesignObject> {

    private final Function<T, Installed> installed;
    private final BiFunction<T, @Nullable ProjectValues, T> set;
    private final Texts texts;
    private final Lines<T> lines;

    StatedLines(
            List<T> objects,
            Function<T, Installed> installed,
            BiFunction<T, @Nullable ProjectValues, T> set,
            Texts texts) {
        this.installed = installed;
        this.set = set;
        this.texts = texts;
        this.lines = new Lines<>(objects, texts);
    }

    StatedLines<T> with(Stated... parts) {
        for (Stated part : parts) {
            lines.optional(
                    part.messageId(),
                    part.dimension(),
                    object -> part.own(values(object)),
                    object -> prompt(part, object),
                    object -> part.own(values(object)) != null,
                    (object, value) ->
                            set.apply(object, part.put(values(object), value, texts.get("window.field.reason.first"))));
        }
        return this;
    }

    /// What a stated cooling duty holds at; a duty without its conditions is not counted.
    StatedLines<T> conditions() {
        if (lines.objects().stream().allMatch(object -> Stated.DUTY.own(values(object)) != null)) {
            lines.words(
                    "window.field.conditions",
                    object -> {
                        ProjectValues values = values(object);
                        CoolingDuty duty = values == null ? null : values.duty();
                        return duty == null ? null : duty.conditions();
                    },
                    (object, conditions) -> {
                        ProjectValues values = values(object);
                        return values == null ? object : set.apply(object, Stated.at(values, conditions));
                    });
        }
        return this;
    }

    /// All fields, and the reason if anything is stated.
    List<Field> done() {
        if (lines.objects().stream().allMatch(object -> values(object) != null)) {
            lines.words(
                    "window.field.reason",
                    object -> {
                        ProjectValues values = values(object);
                        return values == null ? null : values.reason();
                    },
                    (object, reason) -> {
                        ProjectValues values = values(object);
                        return values == null ? object : set.apply(object, Stated.because(values, reason));
                    });
        }
        return lines.done();
    }

    private @Nullable ProjectValues values(T object) {
        return installed.apply(object).project();
    }

    private String prompt(Stated part, T object) {
        Double fact = part.fact(installed.apply(object));
        return fact == null
                ? texts.get("window.field.unknown")
                : texts.quantities().number(fact, part.dimension().decimals());
    }
}
