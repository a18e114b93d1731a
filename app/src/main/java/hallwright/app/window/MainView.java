package hallwright.app.window;

import hallwright.app.control.Icons;
import hallwright.app.editor.FloorEditor;
import hallwright.app.figures.FigureStrip;
import hallwright.app.findings.FindingsView;
import hallwright.app.inspector.Inspector;
import hallwright.app.inspector.InspectorView;
import hallwright.app.menu.Actions;
import hallwright.app.menu.MainMenu;
import hallwright.app.menu.MainTools;
import hallwright.app.menu.Space;
import hallwright.app.palette.PaletteModel;
import hallwright.app.palette.PaletteView;
import hallwright.app.power.PowerSpace;
import hallwright.app.settings.WindowPlace;
import hallwright.app.text.Words;
import hallwright.app.workbench.Watch;
import hallwright.app.workload.WorkloadMeans;
import hallwright.app.workload.WorkloadSpace;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What is in the window: menus and tools above, equipment at the left, the floor in the middle, inspector and
/// findings
/// at the right, key figures and state below.
public final class MainView extends BorderPane {

    private static final double PALETTE = 0.17;
    private static final double SIDE = 0.77;
    private static final double INSPECTOR = 0.44;

    private final PaletteView palette;
    private final SplitPane across;
    private final SplitPane side;
    private final ObjectProperty<Space> space = new SimpleObjectProperty<>(Space.FLOOR);

    /// @param studio what the parts work with
    /// @param commands what leads out of the window: leaving and the help dialogs
    public MainView(Studio studio, Commands commands) {
        Words words = studio.words();
        palette = new PaletteView(new PaletteModel(studio.catalogue()), words, commands::take);
        Actions actions = new ActionList(studio, commands, this::find, space).all();
        FloorEditor editor = studio.floor();
        editor.textsProperty().bind(words.textsProperty());
        Watch.now(
                studio.look().themeProperty(),
                () -> editor.paletteProperty().set(studio.look().theme().palette()));
        MainMenu menu = new MainMenu(actions, words);
        FloorPane floor = new FloorPane(editor, studio.workbench(), words, starts(studio, actions, menu));
        FloorMenu.install(editor, actions);
        InspectorView inspector =
                new InspectorView(studio.workbench(), new Inspector(studio.catalogue(), studio.ruleSets()), words);
        FindingsView findings = new FindingsView(
                studio.workbench(),
                words,
                editor::reveal,
                editor.highlightProperty()::set,
                studio.waivers(),
                studio.clock());
        side = new SplitPane(inspector, findings);
        side.setOrientation(Orientation.VERTICAL);
        across = new SplitPane(palette, floor, side);
        SplitPane.setResizableWithParent(palette, false);
        SplitPane.setResizableWithParent(side, false);
        setTop(new VBox(
                menu.bar(studio.documents(), studio.settings(), studio.samples()), new MainTools(actions, words)));
        setCenter(spaces(studio));
        setBottom(new VBox(
                new FigureStrip(studio.workbench(), words),
                new StatusBar(studio.workbench(), studio.calculating(), words)));
        share(studio.settings().get().window());
    }

    /// What the middle of the window shows.
    ObjectProperty<Space> spaceProperty() {
        return space;
    }

    /// The floor, the workload and the power, of which one is in view. A workspace is made when it is first wanted.
    /// Nothing on the floor stays selected behind the workload, where a key could delete it unseen.
    private StackPane spaces(Studio studio) {
        StackPane all = new StackPane(across);
        Map<Space, Node> made = new EnumMap<>(Map.of(Space.FLOOR, across));
        space.subscribe(now -> {
            Node wanted = made.computeIfAbsent(now, _ -> {
                Node fresh = now == Space.WORKLOAD ? workload(studio) : power(studio);
                all.getChildren().add(fresh);
                return fresh;
            });
            if (now == Space.WORKLOAD) {
                studio.workbench().select(Set.of());
            }
            made.values().forEach(each -> each.setVisible(each == wanted));
        });
        return all;
    }

    private static Node workload(Studio studio) {
        return new WorkloadSpace(studio.workbench(), studio.words(), studio.workload());
    }

    private static Node power(Studio studio) {
        WorkloadMeans means = studio.workload();
        return new PowerSpace(
                studio.workbench(), studio.words(), studio.look().themeProperty(), means.worker(), means.home());
    }

    private void find() {
        space.set(Space.FLOOR);
        palette.focusSearch();
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

    /// What an empty floor offers to begin with.
    private static List<Node> starts(Studio studio, Actions actions, MainMenu menu) {
        Words words = studio.words();
        Button open = new Button(null, Icons.of(Feather.FOLDER));
        open.textProperty().bind(words.text("window.floor.empty.open"));
        open.setOnAction(event -> actions.open().run());
        if (studio.samples().isEmpty()) {
            return List.of(open);
        }
        MenuButton samples = new MenuButton(null, Icons.of(Feather.COPY));
        samples.textProperty().bind(words.text("window.floor.empty.sample"));
        samples.getItems().setAll(menu.samples(studio.documents(), studio.samples()));
        return List.of(samples, open);
    }
}
