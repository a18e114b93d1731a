package hallwright.app.window;

import hallwright.app.control.Icons;
import hallwright.app.figures.FigureStrip;
import hallwright.app.findings.FindingsView;
import hallwright.app.inspector.Inspector;
import hallwright.app.inspector.InspectorView;
import hallwright.app.menu.Action;
import hallwright.app.menu.Actions;
import hallwright.app.menu.MainMenu;
import hallwright.app.menu.MainTools;
import hallwright.app.palette.PaletteModel;
import hallwright.app.palette.PaletteView;
import hallwright.app.settings.WindowPlace;
import hallwright.app.text.Words;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What is in the window: menus and tools above, equipment at the left, the floor in the middle, inspector and findings
/// at the right, key figures and state below.
public final class MainView extends BorderPane {

    private static final double PALETTE = 0.17;
    private static final double SIDE = 0.77;
    private static final double INSPECTOR = 0.44;

    private final PaletteView palette;
    private final SplitPane across;
    private final SplitPane side;

    /// @param studio what the parts work with
    /// @param commands what leads out of the window: leaving and the help dialogs
    public MainView(Studio studio, Commands commands) {
        Words words = studio.words();
        palette = new PaletteView(new PaletteModel(studio.catalogue()), words, commands::take);
        Actions actions = new ActionList(studio, commands, palette::focusSearch).all();
        FloorPane floor = new FloorPane(
                studio.floor(), studio.workbench(), words, start(actions.open(), words, "window.floor.empty.open"));
        InspectorView inspector = new InspectorView(
                studio.workbench(), new Inspector(studio.catalogue(), studio.ruleSets()), words);
        FindingsView findings = new FindingsView(
                studio.workbench(), words, studio.floor()::pointOut, studio.waivers(), studio.clock());
        side = new SplitPane(inspector, findings);
        side.setOrientation(Orientation.VERTICAL);
        across = new SplitPane(palette, floor, side);
        SplitPane.setResizableWithParent(palette, false);
        SplitPane.setResizableWithParent(side, false);
        setTop(new VBox(
                new MainMenu(actions, words).bar(studio.documents(), studio.settings(), studio.samples()),
                new MainTools(actions, words)));
        setCenter(across);
        setBottom(new VBox(
                new FigureStrip(studio.workbench(), words),
                new StatusBar(studio.workbench(), studio.calculating(), words)));
        share(studio.settings().get().window());
    }

    /// Where the dividers are now: palette, side panel, inspector.
    double[] shares() {
        double[] dividers = across.getDividerPositions();
        return new double[] {dividers[0], dividers[1], side.getDividerPositions()[0]};
    }

    /// Puts the dividers where they were, or where they are best. Holds only once the window has its size.
    void share(@Nullable WindowPlace place) {
        if (place != null && place.palette() > 0) {
            across.setDividerPositions(place.palette(), place.side());
            side.setDividerPositions(place.inspector());
        } else {
            across.setDividerPositions(PALETTE, SIDE);
            side.setDividerPositions(INSPECTOR);
        }
    }

    private static Node start(Action action, Words words, String id) {
        Button button = new Button(null, Icons.of(Feather.FOLDER));
        button.textProperty().bind(words.text(id));
        button.setOnAction(event -> action.run());
        return button;
    }
}
