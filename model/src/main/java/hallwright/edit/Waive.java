package hallwright.edit;

import hallwright.design.Design;
import hallwright.design.Waiver;
import hallwright.edit.EditResult.Applied;
import hallwright.edit.EditResult.Refused;
import hallwright.text.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Accepts a finding with a reason; replaces an earlier acceptance of the same finding.
///
/// @param waiver what is accepted and why
public record Waive(Waiver waiver) implements Edit {

    @Override
    public Message label() {
        return Message.of("edit.waive");
    }

    @Override
    public EditResult applyTo(Design design) {
        if (waiver.reason().isBlank() || waiver.author().isBlank()) {
            return new Refused(Message.of("edit.refused.reason"));
        }
        List<Waiver> waivers = new ArrayList<>(design.waivers());
        waivers.removeIf(other -> other.fingerprint().equals(waiver.fingerprint()));
        waivers.add(waiver);
        waivers.sort(Comparator.comparing(Waiver::fingerprint));
        return new Applied(design.draft().waivers(waivers).build(), Set.of());
    }
}
