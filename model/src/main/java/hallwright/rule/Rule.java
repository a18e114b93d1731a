package hallwright.rule;

import hallwright.text.Message;

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

    /// The name of the rule.
    public Message title() {
        return Message.of(titleId());
    }

    /// What its limit rests on, for every text that shows it: the clause, and whether it was read, recalled,
    /// derived or
    /// chosen for the project. A recalled limit says that it must be checked.
    public Message basis() {
        return Message.of("check.basis." + limit.evidenceCode(), limit.clause());
    }
}
