package hallwright.check.space;

import hallwright.check.engine.Check;
import hallwright.check.engine.Given;
import hallwright.check.engine.Verdict;
import hallwright.space.Flank;
import java.util.List;

/// SPC-002, rear clearance: the free width of every aisle that rears look into, up to the row, wall, column or
/// other
/// equipment opposite. Source: TIA-942, GB 50174. Unit: m.
public final class RearClearanceCheck implements Check {

    @Override
    public String rule() {
        return "SPC-002";
    }

    @Override
    public List<Verdict> evaluate(Given given) {
        return AisleWidths.verdicts(given, Flank.REAR);
    }
}
