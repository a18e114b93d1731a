package hallwright.app.command;

/// How a command answers.
enum Format {
    /// For people.
    TEXT,
    /// For programs, in a documented format that only grows.
    JSON
}
