package hallwright.app.background;

import hallwright.analysis.Analysis;
import hallwright.app.workbench.Results;
import hallwright.check.StandardChecks;
import hallwright.cost.Capital;
import hallwright.cost.HallFigures;
import hallwright.cost.ResultCosts;
import hallwright.design.Design;
import hallwright.electrical.data.ElectricalData;
import hallwright.price.PriceBook;
import hallwright.rule.Findings;
import hallwright.rule.RuleSet;
import hallwright.units.Money;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.floor.FloorAnswer;
import hallwright.workload.floor.FloorWorkload;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Works out figures, capital and findings, and takes over what did not change since the last design.
public final class FullAnalyst implements Analyst {

    private final SortedMap<String, RuleSet> ruleSets;
    private final @Nullable PriceBook prices;
    private final @Nullable ReferenceData reference;
    private final @Nullable ElectricalData electrical;
    private final Clock clock;
    private @Nullable Analysis last;

    /// @param ruleSets the rule sets that a design can ask for
    /// @param prices the prices; null where there are none, and then there is no capital
    /// @param reference what workloads are worked out with; null where there is none, and then they are not
    /// @param electrical what power chains are worked out with; null where there is none, and then they are not
    /// @param clock tells which waivers have run out
    public FullAnalyst(
            SortedMap<String, RuleSet> ruleSets,
            @Nullable PriceBook prices,
            @Nullable ReferenceData reference,
            @Nullable ElectricalData electrical,
            Clock clock) {
        this.ruleSets = ruleSets;
        this.prices = prices;
        this.reference = reference;
        this.electrical = electrical;
        this.clock = clock;
    }

    @Override
    public Results analyse(Design design, BooleanSupplier outdated) {
        return analyse(design, design.site().ruleSet(), outdated);
    }

    /// The results for a design under another rule set than its own.
    public Results analyse(Design design, String ruleSet, BooleanSupplier outdated) {
        Analysis bare = Analysis.of(design, last);
        FloorWorkload known = last == null ? null : last.workload();
        Analysis computed = reference == null ? bare : bare.withWorkload(reference, known);
        goOn(outdated);
        Analysis analysis = electrical == null ? computed : powered(computed, electrical, ruleSet);
        last = analysis;
        goOn(outdated);
        Analysis priced = prices == null ? analysis : priced(analysis, prices);
        goOn(outdated);
        return new Results(design, priced, findings(priced, ruleSet));
    }

    private Analysis powered(Analysis analysis, ElectricalData data, String ruleSet) {
        RuleSet rules = ruleSets.get(ruleSet);
        double share = rules == null ? 1 : StandardChecks.continuousShare(rules);
        return analysis.withPower(data, share, last == null ? null : last.power());
    }

    private Findings findings(Analysis analysis, String wanted) {
        RuleSet rules = ruleSets.get(wanted);
        return StandardChecks.run(
                rules == null ? new RuleSet(wanted, wanted, "", Map.of()) : rules, analysis, LocalDate.now(clock));
    }

    private static Analysis priced(Analysis analysis, PriceBook prices) {
        Money capital = capital(analysis, prices);
        FloorWorkload workload = analysis.workload();
        FloorAnswer answer = workload == null ? null : workload.answer();
        String ruleSet = analysis.design().site().ruleSet();
        return analysis.withCapital(capital)
                .withCost(answer == null ? null : ResultCosts.of(answer, capital, prices, ruleSet));
    }

    private static Money capital(Analysis analysis, PriceBook prices) {
        HallFigures hall =
                HallFigures.of(analysis.loads().hall(), analysis.figures().whiteSpace());
        return Capital.of(analysis.design(), hall, prices).total();
    }

    private static void goOn(BooleanSupplier outdated) {
        if (outdated.getAsBoolean()) {
            throw new CancellationException("a newer design waits");
        }
    }
}
