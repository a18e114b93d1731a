package hallwright.app.findings;

import hallwright.rule.FindingGroup;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Asks why findings are accepted. The window asks with a dialog, tests answer by themselves.
@FunctionalInterface
public interface WaiverPrompt {

    /// Asks for reason and author, which hold for all of them; empty if the user thinks better of it.
    Optional<Reply> ask(FindingGroup group);

    /// Why and by whom.
    ///
    /// @param reason why it is accepted
    /// @param author who accepts it
    /// @param expires until when; null for no end
    record Reply(String reason, String author, @Nullable LocalDate expires) {}
}
