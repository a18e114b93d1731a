package hallwright.workload;

/// What a calculation answers: a figure, several numbers of one kind, a yes or no, or named values.
public sealed interface Output permits Figure, Series, Flag, Tree {

    /// The name in files, such as `bytes_per_token`.
    String key();

    /// How it came about.
    Trace trace();

    /// The id of the text that names it.
    default String messageId() {
        return "workload.figure." + key();
    }
}
