package hallwright.app.workload.form;

import hallwright.app.field.Answer;
import hallwright.app.field.Dimension;
import hallwright.app.field.Entry;
import hallwright.app.field.Entry.Option;
import hallwright.app.field.Field;
import hallwright.design.WorkloadPlan;
import hallwright.edit.SetWorkload;
import hallwright.text.Message;
import hallwright.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Collects the fields over the values at one place of a plan. An empty entry takes a value away, so that what is
/// usual holds again.
final class PlanLines {

    private final Map<String, Object> values;
    private final String at;
    private final Texts texts;
    private final List<Field> fields = new ArrayList<>();

    /// @param plan the whole plan
    /// @param at the place, such as `hardware` or `stages/0`
    /// @param texts the language
    PlanLines(WorkloadPlan plan, String at, Texts texts) {
        this.values = plan.values();
        this.at = at;
        this.texts = texts;
    }

    List<Field> done() {
        return List.copyOf(fields);
    }

    /// A text of the language.
    String say(String id, Object... arguments) {
        return texts.get(id, arguments);
    }

    /// A number as fields show it.
    String say(double value, Dimension dimension) {
        return Amounts.text(value, dimension, texts);
    }

    /// What must be entered.
    String needed() {
        return texts.get("workload.form.needed");
    }

    /// What may be left out.
    String open() {
        return texts.get("workload.form.open");
    }

    /// The text at a key, or another where there is none.
    String text(String key, String otherwise) {
        String found = PlanTree.text(values, place(key));
        return found == null ? otherwise : found;
    }

    /// True if the key has a value.
    boolean has(String key) {
        return PlanTree.get(values, place(key)) != null;
    }

    /// A number that stands in the plan as it is typed.
    ///
    /// @param key where it stands
    /// @param dimension what kind of number
    /// @param prompt what holds while none is given
    /// @param instead keys that this one takes the place of
    PlanLines number(String key, Dimension dimension, String prompt, String... instead) {
        return scaled(key, dimension, 1, prompt, instead);
    }

    /// A number that stands in the plan in another unit than in the field.
    ///
    /// @param factor the plan's value of one unit of the field
    PlanLines scaled(String key, Dimension dimension, double factor, String prompt, String... instead) {
        Double value = PlanTree.number(values, place(key));
        String shown = value == null ? "" : Amounts.text(value / factor, dimension, texts);
        fields.add(new Field(
                id(key),
                label(key),
                new Entry.Measure(dimension),
                shown,
                prompt,
                value != null && optional(prompt),
                text -> {
                    if (text.equals(shown)) {
                        return new Answer.Nothing();
                    }
                    if (text.isBlank()) {
                        return set(key, null, instead);
                    }
                    OptionalDouble read = dimension.read(text);
                    return read.isEmpty() ? wrong(text, dimension) : set(key, read.getAsDouble() * factor, instead);
                }));
        return this;
    }

    /// Words.
    PlanLines words(String key, String prompt) {
        String shown = text(key, "");
        fields.add(new Field(id(key), label(key), new Entry.Words(), shown, prompt, false, text -> {
            String typed = text.strip();
            return typed.equals(shown) ? new Answer.Nothing() : set(key, typed.isEmpty() ? null : typed);
        }));
        return this;
    }

    /// One of a list; the option without a code takes the value away.
    PlanLines choice(String key, List<Option> options) {
        String shown = text(key, "");
        fields.add(new Field(
                id(key),
                label(key),
                new Entry.Choice(options),
                shown,
                needed(),
                false,
                code -> code.equals(shown) ? new Answer.Nothing() : set(key, code.isEmpty() ? null : code)));
        return this;
    }

    /// Yes or no; what is usual is not written.
    PlanLines flag(String key, boolean usual) {
        boolean now = PlanTree.get(values, place(key)) instanceof Boolean stated ? stated : usual;
        fields.add(new Field(id(key), label(key), new Entry.Flag(), Boolean.toString(now), "", false, code -> {
            boolean next = Boolean.parseBoolean(code);
            return next == now ? new Answer.Nothing() : set(key, next == usual ? null : (Object) next);
        }));
        return this;
    }

    /// A line whose entry leads to a plan of its own making.
    PlanLines own(String key, Entry entry, String value, Next next) {
        fields.add(new Field(id(key), label(key), entry, value, "", false, text -> {
            Map<String, Object> changed = text.equals(value) ? values : next.of(text);
            return changed.equals(values) ? new Answer.Nothing() : edit(changed, key);
        }));
        return this;
    }

    /// A number of items, which leads to a plan of its own making.
    ///
    /// @param most how many there may be
    PlanLines counted(String key, int count, int most, IntFunction<Map<String, Object>> next) {
        String shown = Integer.toString(count);
        fields.add(new Field(id(key), label(key), new Entry.Measure(Dimension.AMOUNT), shown, "", false, text -> {
            OptionalDouble read = Dimension.AMOUNT.read(text.isBlank() ? "1" : text);
            double number = read.orElse(0);
            if (number != Math.rint(number) || number < 1 || number > most) {
                return new Answer.Wrong(Message.of("workload.form.count", text, most));
            }
            return number == count ? new Answer.Nothing() : edit(next.apply((int) number), key);
        }));
        return this;
    }

    /// The option that leaves the value out.
    Option usual(String what) {
        return new Option("", texts.get("workload.form.usual", what));
    }

    private boolean optional(String prompt) {
        return !prompt.equals(needed()) && !prompt.isEmpty();
    }

    private Answer set(String key, @Nullable Object value, String... instead) {
        Map<String, Object> changed = PlanTree.with(values, place(key), value);
        for (String other : value == null ? new String[0] : instead) {
            changed = PlanTree.with(changed, place(other), null);
        }
        return edit(changed, key);
    }

    private static Answer edit(Map<String, Object> changed, String key) {
        Message label = Message.of("edit.workload.set", SiteLines.label(key));
        return new Answer.Do(new SetWorkload(new WorkloadPlan(changed), label));
    }

    private static Answer wrong(String text, Dimension dimension) {
        return new Answer.Wrong(
                dimension.unit().isEmpty()
                        ? Message.of("window.typed.number", text)
                        : Message.of("window.typed.quantity", text, dimension.unit()));
    }

    private String place(String key) {
        return at.isEmpty() ? key : at + "/" + key;
    }

    private String id(String key) {
        return place(key).replace('/', '.');
    }

    private String label(String key) {
        return texts.of(SiteLines.label(key));
    }

    /// Makes the values that follow from an entry.
    interface Next {

        Map<String, Object> of(String text);
    }
}
