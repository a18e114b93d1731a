package hallwright.workload.floor;

import hallwright.design.Design;
import hallwright.design.WorkloadPlan;
import hallwright.power.Circuits;
import hallwright.power.RackLoads;
import hallwright.text.Message;
import hallwright.thermal.Cooling;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.data.ReferenceData;
import org.jspecify.annotations.Nullable;

/// The workload of a hall with what the hall makes of it. Where plan, loads, circuits and cooling are the same as
/// before, it is the very same object as before.
public final class FloorWorkload {

    private final WorkloadPlan plan;
    private final RackLoads loads;
    private final Circuits circuits;
    private final Cooling cooling;
    private final @Nullable FloorAnswer answer;
    private final @Nullable Message problem;
    private final @Nullable ResultCost cost;

    private FloorWorkload(
            WorkloadPlan plan,
            RackLoads loads,
            Circuits circuits,
            Cooling cooling,
            @Nullable FloorAnswer answer,
            @Nullable Message problem,
            @Nullable ResultCost cost) {
        this.plan = plan;
        this.loads = loads;
        this.circuits = circuits;
        this.cooling = cooling;
        this.answer = answer;
        this.problem = problem;
        this.cost = cost;
    }

    /// The workload of a design; null if it has none.
    ///
    /// @param design the design
    /// @param loads the load of every rack
    /// @param circuits what every feed carries
    /// @param cooling heat and cooling by zone and loop
    /// @param data the reference data
    /// @param previous that of another state of the design, or null
    public static @Nullable FloorWorkload of(
            Design design,
            RackLoads loads,
            Circuits circuits,
            Cooling cooling,
            ReferenceData data,
            @Nullable FloorWorkload previous) {
        WorkloadPlan plan = design.workload();
        if (plan == null) {
            return null;
        }
        boolean same = previous != null
                && previous.plan.equals(plan)
                && previous.loads == loads
                && previous.circuits == circuits
                && previous.cooling == cooling;
        if (previous != null && same) {
            return previous;
        }
        try {
            FloorAnswer answer = new FloorSizer(design, loads, circuits, cooling, data).answer(plan);
            return new FloorWorkload(plan, loads, circuits, cooling, answer, null, null);
        } catch (WorkloadProblem problem) {
            Message told = Message.of("workload.floor.problem", problem.field(), problem.reason());
            return new FloorWorkload(plan, loads, circuits, cooling, null, told, null);
        }
    }

    /// The same with what its results cost.
    public FloorWorkload withCost(@Nullable ResultCost newCost) {
        return new FloorWorkload(plan, loads, circuits, cooling, answer, problem, newCost);
    }

    /// What was asked.
    public WorkloadPlan plan() {
        return plan;
    }

    /// What the hall makes of it; null where it cannot be understood.
    public @Nullable FloorAnswer answer() {
        return answer;
    }

    /// Why it cannot be understood; null where it can.
    public @Nullable Message problem() {
        return problem;
    }

    /// What the results cost; null without prices.
    public @Nullable ResultCost cost() {
        return cost;
    }
}
