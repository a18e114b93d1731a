package hallwright.placing;

import hallwright.text.Message;
import java.io.Serial;

/// Nothing can be put on the floor, for a reason that has nothing to do with its space.
final class Unplaceable extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    Unplaceable(Message reason) {
        super(reason.id());
        this.reason = reason;
    }

    Message reason() {
        return reason;
    }
}
