package hallwright.workload.result;

import hallwright.workload.Figure;

/// What one site does of a training that is spread over several.
///
/// @param name the site
/// @param gpus its accelerators
/// @param samples its tokens or pictures
/// @param uplink its link to the others
public record SiteShare(String name, Figure gpus, Figure samples, Figure uplink) {}
