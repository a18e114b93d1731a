package hallwright.rule;

/// One rule of a rule set: what is asked and how far. The code that evaluates it is a check.
///
/// @param id `AREA-nnn`, never given to another rule
/// @param severity how much a violation matters here
/// @param formula what is compared, in words and symbols
/// @param limit the limit in this rule set
public record Rule(String id, Severity severity, String formula, Limit limit) {

    /// The id of the text that names the rule.
    public String titleId() {
        return "check.rule." + id + ".title";
    }
}
