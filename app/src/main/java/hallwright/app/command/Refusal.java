package hallwright.app.command;

import hallwright.text.Message;
import java.io.Serial;

/// A request that cannot be carried out as it stands: what is wrong and what would be right. The exit code is 2.
final class Refusal extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    Refusal(Message reason) {
        super(reason.id());
        this.reason = reason;
    }

    Message reason() {
        return reason;
    }
}
