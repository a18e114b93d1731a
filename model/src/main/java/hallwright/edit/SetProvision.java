package hallwright.edit;

import hallwright.design.Design;
import hallwright.design.Integrity;
import hallwright.design.Provision;
import hallwright.edit.EditResult.Applied;
import hallwright.edit.EditResult.Refused;
import hallwright.text.Message;
import java.util.Set;

/// Sets what the power of the hall is laid out for.
///
/// @param provision the basis, the diversity with its reason and the declared redundancy
public record SetProvision(Provision provision) implements Edit {

    @Override
    public Message label() {
        return Message.of("edit.provision");
    }

    @Override
    public EditResult applyTo(Design design) {
        Message flaw = Integrity.flaw(provision);
        if (flaw != null) {
            return new Refused(flaw);
        }
        return provision.equals(design.provision())
                ? new Applied(design, Set.of())
                : new Applied(design.draft().provision(provision).build(), Set.of());
    }
}
