package hallwright.app.field;

import java.util.List;

/// How a field is filled in.
public sealed interface Entry {

    /// Not at all: it is only shown.
    record Fixed() implements Entry {}

    /// With words.
    record Words() implements Entry {}

    /// With a number in a unit, see [Dimension#read].
    ///
    /// @param dimension what kind of number
    record Measure(Dimension dimension) implements Entry {}

    /// With one of a list.
    ///
    /// @param options what can be chosen
    record Choice(List<Option> options) implements Entry {

        public Choice {
            options = List.copyOf(options);
        }
    }

    /// With yes or no: the values `true` and `false`.
    record Flag() implements Entry {}

    /// One of a list.
    ///
    /// @param code the value of the field
    /// @param label what people read
    record Option(String code, String label) {}
}
