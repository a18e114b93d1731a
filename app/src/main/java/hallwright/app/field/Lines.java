package hallwright.app.field;

import hallwright.app.field.Entry.Option;
import hallwright.design.DesignObject;
import hallwright.edit.Change;
import hallwright.text.Message;
import hallwright.text.Texts;
import hallwright.units.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Collects the fields of one or many objects of the same kind. A field shows the value that all share, and what is
/// entered goes to all of them in one edit.
///
/// @param <T> the kind of object
public final class Lines<T extends DesignObject> {

    private final List<T> objects;
    private final Texts texts;
    private final List<Field> fields = new ArrayList<>();

    /// @param objects the objects, of which there is at least one
    /// @param texts the language
    public Lines(List<T> objects, Texts texts) {
        this.objects = List.copyOf(objects);
        this.texts = texts;
    }

    /// The objects.
    public List<T> objects() {
        return objects;
    }

    /// The language.
    public Texts texts() {
        return texts;
    }

    /// The fields collected so far, in order.
    public List<Field> done() {
        return List.copyOf(fields);
    }

    /// A field made elsewhere.
    public Lines<T> add(Field field) {
        fields.add(field);
        return this;
    }

    /// The name; only where one object is selected, as names tell objects apart.
    public Lines<T> name() {
        if (objects.size() == 1) {
            words("window.field.name", DesignObject::name, (object, name) -> same(object, object.withName(name)));
        }
        return this;
    }

    /// Words; an empty entry is handed on as such.
    public Lines<T> words(String id, Function<T, @Nullable String> get, BiFunction<T, String, T> set) {
        return value(id, new Entry.Words(), get, text -> text, text -> text, set);
    }

    /// A length that is always given, in millimetres.
    public Lines<T> length(String id, Function<T, Length> get, BiFunction<T, Length, T> set) {
        return number(
                id,
                Dimension.LENGTH,
                object -> (double) get.apply(object).millimetres(),
                (object, mm) -> set.apply(object, millimetres(mm)));
    }

    /// A length that may be missing; an empty entry takes it away.
    public Lines<T> optionalLength(
            String id, Function<T, @Nullable Length> get, BiFunction<T, @Nullable Length, T> set) {
        return optional(
                id,
                Dimension.LENGTH,
                object -> {
                    Length length = get.apply(object);
                    return length == null ? null : (double) length.millimetres();
                },
                (object, mm) -> set.apply(object, mm == null ? null : millimetres(mm)));
    }

    /// A number that is always given.
    public Lines<T> number(String id, Dimension dimension, Function<T, Double> get, BiFunction<T, Double, T> set) {
        return value(
                id,
                new Entry.Measure(dimension),
                get,
                value -> texts.quantities().number(value, dimension.decimals()),
                text -> read(text, dimension),
                set);
    }

    /// A number that may be missing; an empty entry takes it away.
    public Lines<T> optional(
            String id, Dimension dimension, Function<T, @Nullable Double> get, BiFunction<T, @Nullable Double, T> set) {
        Function<T, String> prompt = object -> texts.get("window.field.not-given");
        return optional(id, dimension, get, prompt, object -> false, set);
    }

    /// A number that may be missing, in place of which something else holds.
    ///
    /// @param prompt what holds while nothing is given
    /// @param stated whether it is given in place of something else
    public Lines<T> optional(
            String id,
            Dimension dimension,
            Function<T, @Nullable Double> get,
            Function<T, String> prompt,
            Function<T, Boolean> stated,
            BiFunction<T, @Nullable Double, T> set) {
        Shown shown = shown(object -> {
            Double value = get.apply(object);
            return value == null ? null : texts.quantities().number(value, dimension.decimals());
        });
        Function<String, Answer> typed = text -> {
            if (text.isBlank()) {
                return change(id, object -> set.apply(object, null));
            }
            Double value = read(text, dimension);
            return value == null ? wrong(text, dimension) : change(id, object -> set.apply(object, value));
        };
        boolean anyStated = objects.stream().anyMatch(stated::apply);
        String otherwise = shown.mixed ? shown.prompt : common(prompt);
        return add(new Field(
                id,
                texts.get(id),
                new Entry.Measure(dimension),
                shown.value,
                otherwise,
                anyStated,
                keep(shown, typed)));
    }

    /// One of a list, by its code.
    public Lines<T> choice(String id, List<Option> options, Function<T, String> get, BiFunction<T, String, T> set) {
        return value(id, new Entry.Choice(options), get, code -> code, code -> code, set);
    }

    /// Yes or no.
    public Lines<T> flag(String id, Function<T, Boolean> get, BiFunction<T, Boolean, T> set) {
        return value(id, new Entry.Flag(), get, value -> value.toString(), Boolean::valueOf, set);
    }

    /// A value that is only shown; null is shown as unknown.
    public Lines<T> fixed(String id, Function<T, @Nullable String> get) {
        Shown shown = shown(get::apply);
        return add(Field.fixed(
                id, texts.get(id), shown.value, shown.mixed ? shown.prompt : texts.get("window.field.unknown")));
    }

    private <V> Lines<T> value(
            String id,
            Entry entry,
            Function<T, ? extends @Nullable V> get,
            Function<V, String> show,
            Function<String, @Nullable V> parse,
            BiFunction<T, V, T> set) {
        Shown shown = shown(object -> {
            V value = get.apply(object);
            return value == null ? null : show.apply(value);
        });
        Function<String, Answer> typed = text -> {
            V value = parse.apply(text);
            if (value == null) {
                return wrong(text, entry instanceof Entry.Measure measure ? measure.dimension() : Dimension.NUMBER);
            }
            return change(id, object -> set.apply(object, value));
        };
        return add(new Field(id, texts.get(id), entry, shown.value, shown.prompt, false, keep(shown, typed)));
    }

    /// One edit of all objects, also of those that stay as they are, so that all stay selected.
    private Answer change(String id, Function<T, T> step) {
        List<DesignObject> changed = new ArrayList<>();
        objects.forEach(object -> changed.add(step.apply(object)));
        return changed.equals(objects)
                ? new Answer.Nothing()
                : new Answer.Do(new Change(changed, Message.of("edit.change", Message.of(id), changed.size())));
    }

    private static Function<String, Answer> keep(Shown shown, Function<String, Answer> typed) {
        return text -> text.equals(shown.value) ? new Answer.Nothing() : typed.apply(text);
    }

    private Shown shown(Shower<T> show) {
        String first = show.of(objects.getFirst());
        boolean mixed = objects.stream().anyMatch(object -> !Objects.equals(first, show.of(object)));
        return mixed
                ? new Shown("", texts.get("window.field.mixed"), true)
                : new Shown(first == null ? "" : first, "", false);
    }

    private String common(Function<T, String> prompt) {
        String first = prompt.apply(objects.getFirst());
        return objects.stream().allMatch(object -> prompt.apply(object).equals(first))
                ? first
                : texts.get("window.field.mixed");
    }

    private static @Nullable Double read(String text, Dimension dimension) {
        OptionalDouble value = dimension.read(text);
        return value.isPresent() && Math.abs(value.getAsDouble()) < 1e9 ? value.getAsDouble() : null;
    }

    private static Answer wrong(String text, Dimension dimension) {
        return new Answer.Wrong(
                dimension.unit().isEmpty()
                        ? Message.of("window.typed.number", text)
                        : Message.of("window.typed.quantity", text, dimension.unit()));
    }

    private static Length millimetres(double value) {
        return new Length((int) Math.round(value));
    }

    @SuppressWarnings("unchecked")
    private static <T extends DesignObject> T same(T object, DesignObject renamed) {
        return (T) object.getClass().cast(renamed);
    }

    /// Writes the value of one object; null if there is none.
    @FunctionalInterface
    private interface Shower<T> {

        @Nullable
        String of(T object);
    }

    private record Shown(String value, String prompt, boolean mixed) {}
}
