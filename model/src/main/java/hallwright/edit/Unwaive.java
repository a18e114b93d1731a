package hallwright.edit;

import hallwright.design.Design;
import hallwright.design.Waiver;
import hallwright.edit.EditResult.Applied;
import hallwright.edit.EditResult.Refused;
import hallwright.text.Message;
import java.util.List;
import java.util.Set;

/// Takes the acceptance of a finding back.
///
/// @param fingerprint which finding
public record Unwaive(String fingerprint) implements Edit {

    @Override
    public Message label() {
        return Message.of("edit.unwaive");
    }

    @Override
    public EditResult applyTo(Design design) {
        List<Waiver> rest = design.waivers().stream()
                .filter(waiver -> !waiver.fingerprint().equals(fingerprint))
                .toList();
        return rest.size() == design.waivers().size()
                ? new Refused(Message.of("edit.refused.no-waiver"))
                : new Applied(design.draft().waivers(rest).build(), Set.of());
    }
}
