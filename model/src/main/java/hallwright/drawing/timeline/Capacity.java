package hallwright.drawing.timeline;

/// What the floor offers to a pool.
///
/// @param units accelerators or servers
/// @param perNode accelerators of a machine; 1 for servers
/// @param shared true if what other pools need at most has been taken off
public record Capacity(double units, double perNode, boolean shared) {

    /// Machines with accelerators.
    public static Capacity ofNodes(double nodes, double perNode) {
        return new Capacity(nodes * perNode, perNode, false);
    }

    /// Servers without accelerators.
    public static Capacity ofServers(double servers) {
        return new Capacity(servers, 1, false);
    }

    /// The machines.
    public double nodes() {
        return units / perNode;
    }

    /// What another pool leaves of it, which takes whole machines.
    ///
    /// @param others accelerators or servers that the other pool needs at most
    Capacity without(double others) {
        double taken = Math.ceil(others / perNode - 1e-9) * perNode;
        return others == 0 ? this : new Capacity(Math.max(0, units - taken), perNode, true);
    }
}
