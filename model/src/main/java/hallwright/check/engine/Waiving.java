package hallwright.check.engine;

import hallwright.design.Waiver;
import hallwright.rule.Finding;
import hallwright.rule.FindingState;
import hallwright.rule.Measure;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the waiver of a finding and says whether it still holds. It goes stale when the measured value got worse
/// by
/// more than one hundredth of the limit, when the limit is another one, or when its last day has passed.
final class Waiving {

    private static final double WORSE = 0.01;
    private static final double SAME = 1e-9;

    private final Map<String, Waiver> byFingerprint = new HashMap<>();
    private final LocalDate today;

    Waiving(List<Waiver> waivers, LocalDate today) {
        waivers.forEach(waiver -> byFingerprint.put(waiver.fingerprint(), waiver));
        this.today = today;
    }

    /// The finding, accepted if a waiver holds for it.
    Finding apply(Finding finding) {
        Waiver waiver = byFingerprint.isEmpty() ? null : byFingerprint.get(finding.fingerprint());
        Measure measure = finding.measure();
        if (waiver == null || measure == null) {
            return finding;
        }
        return finding.with(stale(waiver, measure) ? FindingState.WAIVER_STALE : FindingState.WAIVED, waiver);
    }

    private boolean stale(Waiver waiver, Measure measure) {
        boolean over = waiver.expires() != null && waiver.expires().isBefore(today);
        double size = Math.max(Math.abs(measure.limit()), Math.abs(waiver.limit()));
        boolean moved = Math.abs(measure.limit() - waiver.limit()) > SAME * size;
        double change = measure.actual() - waiver.actual();
        double worse = measure.atMost() ? change : -change;
        double slack = WORSE * Math.abs(measure.limit()) + SAME * Math.abs(measure.actual());
        return over || moved || worse > slack;
    }
}
