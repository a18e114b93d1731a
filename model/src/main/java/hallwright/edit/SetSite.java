package hallwright.edit;

import hallwright.design.Design;
import hallwright.design.Integrity;
import hallwright.design.Site;
import hallwright.edit.EditResult.Applied;
import hallwright.edit.EditResult.Refused;
import hallwright.text.Message;
import java.util.Set;

/// Sets where the hall stands and which rules it follows.
///
/// @param site the new value
public record SetSite(Site site) implements Edit {

    @Override
    public Message label() {
        return Message.of("edit.set-site");
    }

    @Override
    public EditResult applyTo(Design design) {
        Message flaw = Integrity.flaw(site);
        if (flaw != null) {
            return new Refused(flaw);
        }
        return design.site().equals(site)
                ? new Applied(design, Set.of())
                : new Applied(design.draft().site(site).build(), Set.of());
    }
}
