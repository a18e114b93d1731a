package hallwright.app.power;

import hallwright.design.Design;
import hallwright.drawing.diagram.Diagram;
import hallwright.drawing.diagram.DiagramDetail;
import hallwright.drawing.diagram.DiagramState;
import hallwright.power.chain.Chain;
import hallwright.power.failure.FailureStudy;
import hallwright.power.failure.Outage;
import hallwright.power.failure.Outcome;
import hallwright.power.hall.HallPower;

/// What the workspace shows at one moment: the chain with something out, drawn.
///
/// @param power the chain with all its single outages
/// @param failed what the user has taken out
/// @param outcome what that leads to
/// @param diagram the drawing
/// @param state what is marked on it
record PowerView(HallPower power, Failed failed, Outcome outcome, Diagram diagram, DiagramState state) {

    /// Works it out. A large plant is drawn folded, with what the outage touches apart.
    static PowerView of(Design design, HallPower power, Failed failed) {
        Chain chain = power.chain();
        FailureStudy study = new FailureStudy(chain);
        Outage outage = failed.outage(chain);
        Outcome outcome = outage.equals(Outage.NOTHING) ? study.normal() : study.of(outage);
        DiagramState state = outage.equals(Outage.NOTHING)
                ? DiagramState.normal(chain, study)
                : DiagramState.of(chain, study, outcome);
        DiagramDetail detail = Diagram.detailFor(chain);
        DiagramDetail shown = detail.folded() ? detail.keeping(state.touched()) : detail;
        return new PowerView(power, failed, outcome, Diagram.of(design, chain, shown), state);
    }
}
