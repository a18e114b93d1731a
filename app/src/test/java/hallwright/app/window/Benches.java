package hallwright.app.window;

import hallwright.app.testing.TestWindow;
import hallwright.app.theme.Theme;
import hallwright.design.Design;
import hallwright.design.ObjectId;
import java.util.Set;

/// Windows for the tests of other packages.
public final class Benches {

    private Benches() {}

    /// Shows the whole window on a design, selects its first object and wears one theme after the other.
    public static void wearBothThemes(TestWindow window, Design design) {
        Bench bench = Bench.show(window, design);
        window.run(() -> bench.workbench.select(Set.of(new ObjectId(1))));
        window.settle();
        for (Theme theme : new Theme[] {Theme.DARK, Theme.LIGHT}) {
            window.run(() -> bench.wear(theme));
            window.settle();
        }
    }
}
