package hallwright.rule;

import hallwright.design.ObjectId;
import hallwright.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Findings that say the same about different subjects: the same rule, state, condition, sentence and limit. A
/// cause
/// that repeats over hundreds of racks is read once; each finding keeps its own fingerprint and waiver.
///
/// @param findings the findings, the worst first; at least one
public record FindingGroup(List<Finding> findings) {

    private static final int NAMED = 3;

    public FindingGroup {
        findings = List.copyOf(findings);
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("a group has at least one finding");
        }
    }

    /// The worst of them, which speaks for all.
    public Finding leader() {
        return findings.getFirst();
    }

    /// How many there are.
    public int size() {
        return findings.size();
    }

    /// The governing subject of each, in their order; nothing for a finding about no object.
    public List<ObjectId> subjects() {
        return findings.stream()
                .flatMap(finding -> finding.subjects().stream().limit(1))
                .distinct()
                .toList();
    }

    /// What is wrong: the sentence of the worst, and for how many others the same holds.
    ///
    /// @param name what people call an object
    public Message message(Function<? super ObjectId, String> name) {
        if (size() == 1) {
            return leader().message();
        }
        String others = subjects().stream().skip(1).limit(NAMED).map(name).collect(Collectors.joining(", "));
        if (others.isEmpty()) {
            return Message.of("check.group.same", leader().message(), size() - 1);
        }
        String text = leader().measure() == null ? "check.group.missing" : "check.group.worse";
        return Message.of(text, leader().message(), size() - 1, others);
    }

    /// What the findings of one group have in common.
    static List<Object> cause(Finding finding) {
        List<Object> cause = new ArrayList<>();
        cause.add(finding.rule().id());
        cause.add(finding.state());
        cause.add(finding.condition());
        Measure measure = finding.measure();
        cause.add(measure == null ? "" : measure.limit());
        ids(finding.message()).forEach(cause::add);
        return cause;
    }

    private static Stream<String> ids(Message message) {
        return Stream.concat(
                Stream.of(message.id()),
                message.arguments().stream()
                        .filter(Message.class::isInstance)
                        .map(Message.class::cast)
                        .flatMap(FindingGroup::ids));
    }
}
