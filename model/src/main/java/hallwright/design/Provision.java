package hallwright.design;

import hallwright.units.Ratio;
import org.jspecify.annotations.Nullable;

/// What the power of a hall is laid out for.
///
/// @param basis the state of the machines that every element must carry
/// @param idle what a machine without work draws, as a share of the most it can draw; used where nothing better is
///     known
/// @param diversity the share of the sum of all machines that is drawn at the same time; 1 where nobody gives a
///     reason
/// @param reason why the diversity is below 1; null if it is not
/// @param declared the redundancy that the design claims; null if it claims none
public record Provision(
        LoadState basis,
        Ratio idle,
        Ratio diversity,
        @Nullable String reason,
        @Nullable Redundancy declared) {

    /// For the nameplate of every machine at the same time: machines of AI work rise and fall together. Idle at 30
    /// %,
    /// an engineering default.
    public static final Provision DEFAULT =
            new Provision(LoadState.NAMEPLATE, new Ratio(0.3), new Ratio(1), null, null);

    /// The same with a declared redundancy, or with none.
    public Provision declaring(@Nullable Redundancy redundancy) {
        return new Provision(basis, idle, diversity, reason, redundancy);
    }
}
