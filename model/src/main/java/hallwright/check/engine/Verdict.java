package hallwright.check.engine;

import hallwright.design.ObjectId;
import hallwright.geometry.Rect;
import hallwright.rule.Measure;
import hallwright.text.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a check says about one subject.
public sealed interface Verdict {

    /// The objects it is about, the governing one first.
    List<ObjectId> subjects();

    /// The limit is met.
    ///
    /// @param subjects the objects it is about
    /// @param measure what was measured against what
    record Pass(List<ObjectId> subjects, Measure measure) implements Verdict {

        public Pass {
            subjects = List.copyOf(subjects);
        }
    }

    /// The limit is not met.
    ///
    /// @param subjects the objects it is about, the governing one first
    /// @param condition the governing state of the plant in stable words, such as `feed A lost`; empty for ordinary
    ///     work
    /// @param measure what was measured against what
    /// @param limitOfRule true if the limit is the number of the rule, so that its basis is told; false if a fact
    ///     of the
    ///     project or the maker stands in its place
    /// @param message what is wrong, with subject, actual value and limit
    /// @param remedy what to try
    /// @param places what to draw on the plan
    record Violation(
            List<ObjectId> subjects,
            String condition,
            Measure measure,
            boolean limitOfRule,
            Message message,
            Message remedy,
            List<Rect> places)
            implements Verdict {

        public Violation {
            subjects = List.copyOf(subjects);
            places = List.copyOf(places);
        }
    }

    /// An input is missing, so nobody knows.
    ///
    /// @param subjects the objects it is about
    /// @param condition as for a violation
    /// @param field what is missing
    /// @param owner the name of what it is missing for
    /// @param remedy what to do; null for filling it in
    record NotEvaluated(
            List<ObjectId> subjects,
            String condition,
            Message field,
            String owner,
            @Nullable Message remedy) implements Verdict {

        public NotEvaluated {
            subjects = List.copyOf(subjects);
        }

        /// Something that can be filled in.
        public NotEvaluated(List<ObjectId> subjects, String condition, Message field, String owner) {
            this(subjects, condition, field, owner, null);
        }
    }

    /// The rule does not ask anything of this subject.
    ///
    /// @param subjects the objects it is about
    record NotApplicable(List<ObjectId> subjects) implements Verdict {

        public NotApplicable {
            subjects = List.copyOf(subjects);
        }
    }
}
