package hallwright.workload.floor;

import hallwright.design.ObjectId;
import org.jspecify.annotations.Nullable;

/// What the loss of one element costs the workload. The rate falls in proportion to the accelerators that are left,
/// as
/// replicas work side by side; accelerators that the workload does not hold are used first.
///
/// @param element what is lost
/// @param name what people call it
/// @param kind whether it feeds or cools
/// @param gpus accelerators that stand still
/// @param tokensPerSecond tokens per second that are lost, trained and served
/// @param days days that the training takes longer while the loss lasts; null if nothing is trained, or nothing is
///     left
public record Loss(
        ObjectId element,
        String name,
        Kind kind,
        int gpus,
        double tokensPerSecond,
        @Nullable Double days) {

    /// What an element does.
    public enum Kind {
        /// It supplies power.
        POWER("power"),
        /// It takes heat away.
        COOLING("cooling");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /// The word used in files.
        public String code() {
            return code;
        }

        /// The id of the text that names it.
        public String messageId() {
            return "workload.loss." + code;
        }
    }
}
