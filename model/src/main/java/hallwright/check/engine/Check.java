package hallwright.check.engine;

import java.util.List;

/// The code that evaluates one rule. A check is pure, holds no limits of its own and writes no text: it compares
/// what
/// was calculated with the numbers of the rule, and answers with verdicts.
public interface Check {

    /// The id of the rule that it answers for, such as `PWR-001`.
    String rule();

    /// One verdict for each subject of the rule, in a fixed order.
    List<Verdict> evaluate(Given given);
}
