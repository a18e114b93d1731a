package hallwright.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Where the facts of a type come from.
///
/// @param source the document or page
/// @param sourceKind what sort of source, one of [#SOURCE_KINDS]
/// @param recorded when the facts were written down, as year and month, such as `2026-11`
/// @param confidence of the facts that were read
/// @param verified names of the fields that were read in the source
/// @param unverified names of the fields that are filled but were not read
public record Evidence(
        String source,
        String sourceKind,
        String recorded,
        Confidence confidence,
        Set<String> verified,
        Set<String> unverified) {

    /// The sorts of source.
    public static final List<String> SOURCE_KINDS = List.of(
            "vendor-page",
            "vendor-repo",
            "cc0-library",
            "open-data",
            "secondary-web",
            "derived",
            "recalled",
            "project");

    public Evidence {
        verified = Collections.unmodifiableSet(new TreeSet<>(verified));
        unverified = Collections.unmodifiableSet(new TreeSet<>(unverified));
    }

    /// How far one field can be trusted. A field named in neither list counts as unverified.
    public Confidence of(String field) {
        return verified.contains(field) ? confidence : Confidence.UNVERIFIED;
    }
}
