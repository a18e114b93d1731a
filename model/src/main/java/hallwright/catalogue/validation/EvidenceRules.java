package hallwright.catalogue.validation;

import hallwright.catalogue.Confidence;
import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.Evidence;
import hallwright.catalogue.TypeField;
import hallwright.text.Message;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What a type says about its sources must fit what it is filled with.
final class EvidenceRules {

    private EvidenceRules() {}

    static void check(EquipmentType type, Problems problems) {
        Evidence evidence = type.evidence();
        Set<String> filled = Arrays.stream(TypeField.values())
                .filter(field -> field.of(type) != null)
                .map(TypeField::key)
                .collect(Collectors.toCollection(TreeSet::new));
        source(evidence, problems);
        empty("verified", evidence.verified(), filled, problems);
        empty("unverified", evidence.unverified(), filled, problems);
        evidence.verified().stream()
                .filter(evidence.unverified()::contains)
                .forEach(key -> problems.error("verified", Message.of("catalogue.problem.verified-and-not", key)));
        filled.removeAll(evidence.verified());
        filled.removeAll(evidence.unverified());
        if (!filled.isEmpty()) {
            problems.warn("unverified", Message.of("catalogue.problem.no-evidence", String.join(", ", filled)));
        }
    }

    private static void source(Evidence evidence, Problems problems) {
        if (evidence.source().isBlank()) {
            problems.error("source", Message.of("catalogue.problem.no-source"));
        }
        if (!Evidence.SOURCE_KINDS.contains(evidence.sourceKind())) {
            problems.error(
                    "sourceKind",
                    Message.of(
                            "catalogue.problem.source-kind",
                            evidence.sourceKind(),
                            String.join(", ", Evidence.SOURCE_KINDS)));
        }
        boolean notRead = evidence.sourceKind().equals("recalled") && evidence.confidence() == Confidence.HIGH;
        if (notRead) {
            problems.error("confidence", Message.of("catalogue.problem.recalled-high"));
        }
    }

    private static void empty(String list, Set<String> keys, Set<String> filled, Problems problems) {
        for (String key : keys) {
            if (!filled.contains(key)) {
                problems.error(list, Message.of("catalogue.problem.empty-field", key, list));
            }
        }
    }
}
