package hallwright.catalogue.validation;

import hallwright.text.Message;

/// Something about a type that does not agree.
///
/// @param level whether the type can be used
/// @param place the key of the fact, such as `typicalPowerW` or `ratings/currentA`
/// @param message what does not agree, with both values and the remedy
public record TypeProblem(Level level, String place, Message message) {

    /// How bad it is.
    public enum Level {
        /// The type contradicts itself and must not be used.
        ERROR,
        /// The type can be used, but a person should look at it.
        WARNING
    }
}
