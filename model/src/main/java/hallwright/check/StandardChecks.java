package hallwright.check;

import hallwright.analysis.Analysis;
import hallwright.check.chain.ChainChecks;
import hallwright.check.density.RackPowerCheck;
import hallwright.check.density.ResidualHeatCheck;
import hallwright.check.density.ZoneDensityCheck;
import hallwright.check.engine.Check;
import hallwright.check.engine.CheckRunner;
import hallwright.check.model.ConnectionCheck;
import hallwright.check.model.MissingDataCheck;
import hallwright.check.power.ContinuousCurrentCheck;
import hallwright.check.power.FailoverCheck;
import hallwright.check.power.SingleCordCheck;
import hallwright.check.space.CoolerClearanceCheck;
import hallwright.check.space.DeliveryRouteCheck;
import hallwright.check.space.DoorSizeCheck;
import hallwright.check.space.EntranceCheck;
import hallwright.check.space.FrontClearanceCheck;
import hallwright.check.space.OverlapCheck;
import hallwright.check.space.RearClearanceCheck;
import hallwright.check.space.RowLengthCheck;
import hallwright.check.space.WorkingDepthCheck;
import hallwright.check.space.WorkingWidthCheck;
import hallwright.check.structure.FloorLoadCheck;
import hallwright.check.thermal.AirflowCheck;
import hallwright.check.thermal.OrientationCheck;
import hallwright.check.thermal.SpareCoolingCheck;
import hallwright.check.workload.WorkloadChecks;
import hallwright.rule.Findings;
import hallwright.rule.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// All checks of the product, in the order they run: what later checks rely on comes first, the summary of missing
/// data
/// last.
public final class StandardChecks {

    /// The checks.
    public static final List<Check> ALL = all(
            new ConnectionCheck(),
            new OverlapCheck(),
            new ContinuousCurrentCheck(),
            new FailoverCheck(),
            new SingleCordCheck(),
            new RackPowerCheck(),
            new ZoneDensityCheck(),
            new ResidualHeatCheck(),
            new SpareCoolingCheck(),
            new AirflowCheck(),
            new OrientationCheck(),
            new FrontClearanceCheck(),
            new RearClearanceCheck(),
            new WorkingDepthCheck(),
            new WorkingWidthCheck(),
            new EntranceCheck(),
            new DeliveryRouteCheck(),
            new RowLengthCheck(),
            new DoorSizeCheck(),
            new CoolerClearanceCheck(),
            new FloorLoadCheck(),
            new MissingDataCheck());

    private static final CheckRunner RUNNER = new CheckRunner(ALL);

    private StandardChecks() {}

    /// The checks named, with those of the power chain and of the workload before the last of them.
    private static List<Check> all(Check... named) {
        List<Check> all = new ArrayList<>(List.of(named));
        all.addAll(all.size() - 1, ChainChecks.ALL);
        all.addAll(all.size() - 1, WorkloadChecks.ALL);
        return List.copyOf(all);
    }

    /// The part of its rating that a breaker may carry for ever under a rule set; all of it where the set does not
    /// say.
    public static double continuousShare(RuleSet rules) {
        return ContinuousCurrentCheck.share(rules);
    }

    /// The findings of all checks.
    ///
    /// @param today decides which waivers have run out
    public static Findings run(RuleSet rules, Analysis analysis, LocalDate today) {
        return RUNNER.run(rules, analysis, today);
    }
}
