package hallwright.power.failure;

import java.util.List;

/// What is out: whole elements, and single modules of elements that go on with the rest.
///
/// @param elements the points of a chain that are out
/// @param modules the points of a chain of which one module is out
public record Outage(List<Integer> elements, List<Integer> modules) {

    /// Nothing is out.
    public static final Outage NOTHING = new Outage(List.of(), List.of());

    public Outage {
        elements = List.copyOf(elements);
        modules = List.copyOf(modules);
    }

    /// One element is out.
    public static Outage of(int element) {
        return new Outage(List.of(element), List.of());
    }

    /// One module of an element is out.
    public static Outage module(int element) {
        return new Outage(List.of(), List.of(element));
    }
}
