package hallwright.workload.stage;

import java.util.List;

/// Training over several sites that agree from time to time.
///
/// @param sites the sites
/// @param federated true if a server averages the models of the sites; false if the sites exchange in a ring
/// @param innerSteps H, iterations between exchanges
/// @param sentBytes bytes sent per parameter
/// @param serverBytesPerSecond link of the server; only with a server
/// @param secure true if the sites hide their models from the server
public record SitePlan(
        List<Site> sites,
        boolean federated,
        double innerSteps,
        double sentBytes,
        double serverBytesPerSecond,
        boolean secure) {

    public SitePlan {
        sites = List.copyOf(sites);
    }

    /// One site.
    ///
    /// @param name what it is called
    /// @param share of all accelerators that it has
    /// @param linkBytesPerSecond its link to the others
    public record Site(String name, double share, double linkBytesPerSecond) {}
}
