package hallwright.design;

/// Where the hall stands and which rules it follows.
///
/// @param ruleSet the id of the rule set, such as `na`, `eu` or `cn`
/// @param altitudeM metres above sea level
public record Site(String ruleSet, int altitudeM) {

    /// North American rules at sea level.
    public static final Site DEFAULT = new Site("na", 0);
}
