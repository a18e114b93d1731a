package hallwright.workload.question;

import hallwright.workload.Fields;

/// A quantity that somebody asks for.
///
/// @param name the name of the case, such as `memory.zero.7.5b.dp64`; may be empty
/// @param quantity the quantity, one of its calculations such as `network.plane`, or a section such as `W9.2`; may
///     be
///     empty where the name says it
/// @param formula the section meant where a quantity has several; may be empty
/// @param inputs the inputs by key
public record Question(String name, String quantity, String formula, Fields inputs) {}
