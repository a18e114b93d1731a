package hallwright.text;

import java.util.List;

/// A sentence not yet written: the id of a text and what goes into it.
///
/// The model says what happened with messages; [Texts] turns them into a language at the edge.
///
/// @param id the key in the message files
/// @param arguments quantities, money, numbers, strings or further messages, in the order of the placeholders
public record Message(String id, List<Object> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    /// A message with its arguments.
    public static Message of(String id, Object... arguments) {
        return new Message(id, List.of(arguments));
    }
}
