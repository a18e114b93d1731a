package hallwright.workload.question;

import hallwright.workload.Fields;
import hallwright.workload.Output;
import hallwright.workload.WorkloadProblem;
import java.util.ArrayList;
import java.util.List;

/// One way to work out figures of a quantity. It is used if all that it needs is given.
///
/// @param quantity the quantity that it belongs to, such as `training_memory`
/// @param part what it works out, such as `zero`
/// @param formula where it stands in the calculation model, such as `W4.1`
/// @param needs input keys that must be given; `a|b` where either does
/// @param takes input keys that may be given as well
/// @param gives keys of the figures that it may answer
/// @param body works the figures out
public record Calculation(
        String quantity,
        String part,
        String formula,
        List<String> needs,
        List<String> takes,
        List<String> gives,
        Body body) {

    public Calculation {
        needs = List.copyOf(needs);
        takes = List.copyOf(takes);
        gives = List.copyOf(gives);
    }

    /// Its own name.
    public String name() {
        return quantity + "." + part;
    }

    /// What is needed and not given.
    public List<String> missing(Fields inputs) {
        List<String> missing = new ArrayList<>();
        for (String need : needs) {
            if (!inputs.has(need.split("\\|"))) {
                missing.add(need);
            }
        }
        return missing;
    }

    /// Works figures out from inputs.
    @FunctionalInterface
    public interface Body {

        /// The figures.
        ///
        /// @throws WorkloadProblem if an input is wrong
        List<Output> answer(Fields inputs) throws WorkloadProblem;
    }

    /// Begins a calculation of a quantity.
    public static Builder of(String quantity, String part, String formula) {
        return new Builder(quantity, part, formula);
    }

    /// Collects what a calculation needs and gives.
    public static final class Builder {

        private final String quantity;
        private final String part;
        private final String formula;
        private List<String> needs = List.of();
        private List<String> takes = List.of();

        private Builder(String quantity, String part, String formula) {
            this.quantity = quantity;
            this.part = part;
            this.formula = formula;
        }

        /// Input keys that must be given.
        public Builder needs(String... keys) {
            needs = List.of(keys);
            return this;
        }

        /// Input keys that may be given as well.
        public Builder takes(String... keys) {
            takes = List.of(keys);
            return this;
        }

        /// Keys of the figures that it may answer.
        public Giving gives(String... keys) {
            return body -> new Calculation(quantity, part, formula, needs, takes, List.of(keys), body);
        }
    }

    /// Waits for the body.
    @FunctionalInterface
    public interface Giving {

        /// The calculation.
        Calculation by(Body body);
    }
}
