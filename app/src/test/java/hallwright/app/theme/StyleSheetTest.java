package hallwright.app.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hallwright.app.sample.Hall;
import hallwright.app.testing.TestWindow;
import hallwright.app.testing.WindowTest;
import hallwright.app.window.Benches;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

@WindowTest
class StyleSheetTest {

    @Test
    void everyColourOfBothThemesIsKnown(TestWindow window) {
        List<String> complaints = Collections.synchronizedList(new ArrayList<>());
        Logger css = Logger.getLogger("javafx.css");
        Handler listener = new Listener(complaints);
        css.addHandler(listener);
        try {
            Benches.wearBothThemes(window, Hall.twoRacks());
        } finally {
            css.removeHandler(listener);
        }
        assertEquals(List.of(), complaints);
    }

    private static final class Listener extends Handler {

        private final List<String> complaints;

        private Listener(List<String> complaints) {
            this.complaints = complaints;
        }

        @Override
        public void publish(LogRecord complaint) {
            complaints.add(complaint.getMessage());
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
