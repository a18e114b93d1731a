package hallwright.workload.data;

import hallwright.catalogue.Confidence;

/// Where an entry of the reference data comes from.
///
/// @param source the document, or how the value came about
/// @param recorded when it was written down, as year and month
/// @param confidence how far it can be trusted
public record Provenance(String source, String recorded, Confidence confidence) {}
