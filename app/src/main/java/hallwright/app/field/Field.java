package hallwright.app.field;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One line of the inspector: what a value is called, what it is, and what follows when another one is entered.
///
/// @param id names the field in tests and between two rebuilds
/// @param label what people call it
/// @param entry how it is filled in
/// @param value the value as shown; empty where nothing is stated or the objects differ
/// @param prompt stands where there is no value: what holds instead, that it is unknown, or that objects differ
/// @param stated true where the project states the value in place of the type
/// @param typed what follows from an entry
public record Field(
        String id,
        String label,
        Entry entry,
        String value,
        String prompt,
        boolean stated,
        Function<String, Answer> typed) {

    /// A line that is only shown; null is shown as unknown by the given words.
    public static Field fixed(String id, String label, @Nullable String value, String unknown) {
        return new Field(
                id, label, new Entry.Fixed(), value == null ? "" : value, unknown, false, text -> new Answer.Nothing());
    }

    /// What follows from an entry.
    public Answer enter(String text) {
        return typed.apply(text);
    }
}
