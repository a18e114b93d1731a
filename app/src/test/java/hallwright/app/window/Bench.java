package hallwright.app.window;

import hallwright.app.background.Calculator;
import hallwright.app.background.Debounce;
import hallwright.app.background.Workers;
import hallwright.app.document.DesignStore;
import hallwright.app.document.Documents;
import hallwright.app.document.Prompts;
import hallwright.app.editor.FloorEditor;
import hallwright.app.field.Entry.Option;
import hallwright.app.findings.WaiverPrompt.Reply;
import hallwright.app.menu.Action;
import hallwright.app.palette.PaletteModel;
import hallwright.app.palette.PaletteModel.Use;
import hallwright.app.palette.RackSpace;
import hallwright.app.sample.Equipment;
import hallwright.app.sample.Reference;
import hallwright.app.sample.Sums;
import hallwright.app.settings.Settings;
import hallwright.app.settings.SettingsKeeper;
import hallwright.app.testing.TestWindow;
import hallwright.app.text.Words;
import hallwright.app.theme.Look;
import hallwright.app.theme.Theme;
import hallwright.app.theme.UiFont;
import hallwright.app.workbench.Workbench;
import hallwright.app.workload.WorkloadMeans;
import hallwright.catalogue.EquipmentType;
import hallwright.design.Design;
import hallwright.text.Language;
import hallwright.text.Message;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// The whole window in a test: everything is real but the dialogs, which answer by themselves, and the threads, of
/// which there is one.
final class Bench implements Prompts, Commands {

    final Workbench workbench;
    final Words words = new Words(Language.ENGLISH);
    final Look look;
    final FloorEditor floor;
    final Documents documents;
    final MainView view;
    final List<String> problems = new ArrayList<>();
    Unsaved unsaved = Unsaved.DISCARD;

    @Nullable
    Path file;

    private final TestWindow window;

    private Bench(TestWindow window, Design design) {
        this.window = window;
        workbench = new Workbench(design);
        look = new Look(Theme.LIGHT, UiFont.load());
        look.apply();
        floor = new FloorEditor(workbench);
        SettingsKeeper settings = new SettingsKeeper(
                Settings.FIRST, saved -> {}, new Debounce(Duration.ofHours(1), Workers.single("test")));
        documents = new Documents(workbench, DesignStore.FILES, this, settings, Runnable::run, Runnable::run);
        ObservableBooleanValue busy = new Calculator(
                        workbench, (next, outdated) -> Sums.of(next), Runnable::run, Runnable::run)
                .busyProperty();
        Studio studio = new Studio(
                workbench,
                documents,
                floor,
                busy,
                settings,
                words,
                look,
                Equipment.CATALOGUE,
                List.of(new Option("na", "North America"), new Option("eu", "Europe")),
                List.of(),
                group -> Optional.of(new Reply("Agreed with the client", "Ann", null)),
                new WorkloadMeans(
                        Reference.DATA,
                        Equipment.CATALOGUE,
                        List.of(),
                        () -> Optional.ofNullable(file),
                        documents::open,
                        Runnable::run,
                        Runnable::run),
                () -> {},
                Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC));
        view = new MainView(studio, this);
    }

    /// Shows the window on a design.
    static Bench show(TestWindow window, Design design) {
        Bench[] made = new Bench[1];
        window.show(() -> {
            made[0] = new Bench(window, design);
            return made[0].view;
        });
        return made[0];
    }

    /// The node that a style sheet would select.
    <T extends Node> T find(Class<T> kind, String selector) {
        Node node = window.call(() -> view.lookup(selector));
        if (!kind.isInstance(node)) {
            throw new AssertionError("not there [selector=" + selector + ", node=" + node + "]");
        }
        return kind.cast(node);
    }

    /// Presses and releases the primary button on the floor.
    void clickFloor(double x, double y) {
        mouse(MouseEvent.MOUSE_MOVED, MouseButton.NONE, x, y);
        mouse(MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, x, y);
        mouse(MouseEvent.MOUSE_RELEASED, MouseButton.PRIMARY, x, y);
        window.settle();
    }

    /// Presses a key on a node.
    void key(Node node, KeyCode code, boolean control) {
        window.fire(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
        window.settle();
    }

    private void mouse(EventType<MouseEvent> type, MouseButton button, double x, double y) {
        boolean down = type == MouseEvent.MOUSE_PRESSED;
        window.run(() -> {
            var screen = floor.localToScreen(x, y);
            var scene = floor.localToScene(x, y);
            MouseEvent event = new MouseEvent(
                    type,
                    scene.getX(),
                    scene.getY(),
                    screen.getX(),
                    screen.getY(),
                    button,
                    1,
                    false,
                    false,
                    false,
                    false,
                    down,
                    false,
                    false,
                    true,
                    false,
                    true,
                    null);
            Event.fireEvent(floor, event.copyFor(floor, floor));
        });
    }

    @Override
    public Unsaved unsaved(String name) {
        return unsaved;
    }

    @Override
    public Optional<Path> fileToOpen() {
        return Optional.ofNullable(file);
    }

    @Override
    public Optional<Path> fileToSave(String suggestion) {
        return Optional.ofNullable(file);
    }

    @Override
    public void problem(Message message) {
        problems.add(words.of(message));
    }

    @Override
    public void take(EquipmentType type) {
        if (PaletteModel.use(type) == Use.FLOOR) {
            floor.place(type, null);
        } else {
            RackSpace.Plan plan = new RackSpace(workbench.design()).plan(type, workbench.selection());
            if (plan.edit() != null) {
                workbench.perform(plan.edit());
            }
        }
    }

    @Override
    public void wear(Theme theme) {
        look.wear(theme);
    }

    @Override
    public void speak(Language language) {
        words.speak(language);
    }

    @Override
    public void leave() {
        problems.add("left");
    }

    @Override
    public void keys(List<Action> actions) {
        problems.add(actions.size() + " keys");
    }

    @Override
    public void about() {
        problems.add("about");
    }
}
