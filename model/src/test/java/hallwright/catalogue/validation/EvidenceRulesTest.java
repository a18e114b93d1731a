package hallwright.catalogue.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hallwright.catalogue.Body;
import hallwright.catalogue.Category;
import hallwright.catalogue.Confidence;
import hallwright.catalogue.ContainmentType;
import hallwright.catalogue.Evidence;
import hallwright.catalogue.Ratings;
import hallwright.units.Length;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvidenceRulesTest {

    @Test
    void aFieldThatIsEmptyCannotBeVerified() {
        assertEquals(
                List.of("ERROR verified: “massKg” stands in the list “verified”, but the type has no such fact. Add the"
                        + " fact, or take it off the list."),
                Rules.of(wall("vendor-page", Confidence.HIGH, Set.of("massKg", "widthMm"), Set.of())));
    }

    @Test
    void aFieldStandsInOneListOnly() {
        assertEquals(
                List.of("ERROR verified: “widthMm” stands in both lists of evidence. Keep it in one."),
                Rules.of(wall("vendor-page", Confidence.HIGH, Set.of("widthMm"), Set.of("widthMm"))));
    }

    @Test
    void aFactInNeitherListIsReported() {
        assertEquals(
                List.of("WARNING unverified: These facts stand in neither list of evidence and count as unverified:"
                        + " widthMm. Name each in “verified” or “unverified”."),
                Rules.of(wall("vendor-page", Confidence.HIGH, Set.of(), Set.of())));
    }

    @Test
    void theSortOfSourceIsKnownAndRecalledFactsAreNotSure() {
        assertEquals(
                List.of("ERROR sourceKind: “hearsay” is not a sort of source. Write one of: vendor-page, vendor-repo,"
                        + " cc0-library, open-data, secondary-web, derived, recalled, project."),
                Rules.of(wall("hearsay", Confidence.HIGH, Set.of("widthMm"), Set.of())));
        assertEquals(
                List.of("ERROR confidence: Recalled facts cannot have high confidence. Write medium or low, or read the"
                        + " source."),
                Rules.of(wall("recalled", Confidence.HIGH, Set.of("widthMm"), Set.of())));
    }

    @Test
    void theSourceIsNamed() {
        Evidence none = new Evidence(" ", "project", "2026-11", Confidence.LOW, Set.of("widthMm"), Set.of());
        assertEquals(
                List.of("ERROR source: No source is named. Write where the facts come from."), Rules.of(wall(none)));
    }

    private static ContainmentType wall(
            String sourceKind, Confidence confidence, Set<String> verified, Set<String> unverified) {
        return wall(new Evidence("A data sheet", sourceKind, "2026-11", confidence, verified, unverified));
    }

    private static ContainmentType wall(Evidence evidence) {
        Body body = new Body(new Length(1200), null, null, null, null, null);
        return new ContainmentType(Rules.product(Category.CONTAINMENT), body, Ratings.NONE, evidence);
    }
}
