package hallwright.electrical.redundancy;

import hallwright.electrical.Positive;

/// Systems that carry one load together, each of equal modules, as in 2(N+1). The live systems share the load
/// equally,
/// and
/// the modules of a system share its part.
///
/// @param systems how many systems
/// @param modules of each system
/// @param module the rating of one module in W
/// @param load on all of them in W
public record ModularSystems(int systems, int modules, double module, double load) {

    public ModularSystems {
        Positive.of("systems", systems);
        Positive.of("modules", modules);
        Positive.of("module", module);
        Positive.zeroOrMore("load", load);
    }

    /// What one system can carry in W with so many of its modules out.
    public double usable(int modulesOut) {
        return Math.max(0, modules - modulesOut) * module;
    }

    /// The loading of the worst system as a share, with so many systems out and so many modules out in one of the
    /// others;
    /// infinite if nothing is left.
    public double loading(int systemsOut, int modulesOut) {
        int live = systems - systemsOut;
        double left = usable(modulesOut);
        return live <= 0 || left == 0 ? Double.POSITIVE_INFINITY : load / live / left;
    }
}
