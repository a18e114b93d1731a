package hallwright.edit;

import hallwright.design.Cord;
import hallwright.design.Design;
import hallwright.design.DesignDraft;
import hallwright.design.Feed;
import hallwright.design.ObjectId;
import hallwright.edit.EditResult.Applied;
import hallwright.edit.EditResult.Refused;
import hallwright.text.Message;
import hallwright.units.Length;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Connects the power supplies of the devices in some racks to the outlets of their power strips: by connector,
/// over
/// all supplies in turn, each to the line with the least load, within the reach of a cord. Circuits that end at a
/// rack
/// with strips go on to the strips. What has a cord keeps it.
///
/// @param racks the racks
/// @param reach the longest cord
public record AutoConnect(Set<ObjectId> racks, Length reach) implements Edit {

    /// The longest cord if nobody says otherwise: the longest that is commonly stocked for outlets in a rack.
    public static final Length USUAL_REACH = new Length(2_000);

    public AutoConnect {
        racks = Set.copyOf(racks);
    }

    /// What will be connected, and what cannot be and why.
    ///
    /// @param feeds circuits that go on to a strip
    /// @param cords new cords; their identities are not yet those of a design
    /// @param singleCorded devices with one power supply, which no second supply can help
    /// @param problems what could not be connected
    public record Plan(List<Feed> feeds, List<Cord> cords, List<ObjectId> singleCorded, List<Problem> problems) {

        public Plan {
            feeds = List.copyOf(feeds);
            cords = List.copyOf(cords);
            singleCorded = List.copyOf(singleCorded);
            problems = List.copyOf(problems);
        }
    }

    /// One thing that could not be connected.
    ///
    /// @param object the device or rack
    /// @param reason why, and what would help
    public record Problem(ObjectId object, Message reason) {}

    /// What this edit does to a design, without doing it.
    public Plan plan(Design design) {
        return new CordPlanner(design, reach).plan(EditResult.sorted(racks));
    }

    @Override
    public Message label() {
        return Message.of("edit.connect", racks.size());
    }

    @Override
    public EditResult applyTo(Design design) {
        Refused missing = Outcome.missing(design, racks);
        if (missing != null) {
            return missing;
        }
        Plan plan = plan(design);
        if (plan.feeds().isEmpty() && plan.cords().isEmpty()) {
            return new Refused(
                    plan.problems().isEmpty()
                            ? Message.of("edit.refused.connected")
                            : plan.problems().getFirst().reason());
        }
        DesignDraft draft = design.draft();
        plan.feeds().forEach(draft::put);
        Set<ObjectId> touched = new HashSet<>();
        for (Cord cord : plan.cords()) {
            ObjectId id = draft.newId();
            draft.put(cord.withId(id));
            touched.add(id);
        }
        Design next = draft.build();
        List<Cord> added = next.cords().stream()
                .filter(cord -> touched.contains(cord.id()))
                .toList();
        return Outcome.checked(next, added) instanceof Refused refused ? refused : new Applied(next, racks);
    }
}
