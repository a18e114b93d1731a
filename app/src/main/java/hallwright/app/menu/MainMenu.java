package hallwright.app.menu;

import hallwright.app.document.Documents;
import hallwright.app.settings.SettingsKeeper;
import hallwright.app.text.Words;
import hallwright.app.workbench.Watch;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menus.
public final class MainMenu {

    private final Actions actions;
    private final Words words;

    /// @param actions everything that can be done
    /// @param words the language
    public MainMenu(Actions actions, Words words) {
        this.actions = actions;
        this.words = words;
    }

    /// The menu bar.
    public MenuBar bar(Documents documents, SettingsKeeper settings, List<Path> samples) {
        Menu file = menu("window.menu.file", List.of(actions.startNew(), actions.open()));
        Menu fromSample = menu(words.text("window.menu.samples"));
        fromSample.getItems().setAll(samples(documents, samples));
        fromSample.setDisable(samples.isEmpty());
        file.getItems().addAll(recent(documents, settings), fromSample);
        add(file, List.of(actions.save(), actions.saveAs()));
        add(file, List.of(actions.export()));
        add(file, List.of(actions.quit()));
        Menu edit = menu("window.menu.edit", List.of(actions.undo(), actions.redo()));
        add(edit, List.of(actions.cut(), actions.copy(), actions.paste(), actions.duplicate(), actions.delete()));
        add(edit, List.of(actions.rotate(), actions.lock(), actions.selectAll()));
        add(edit, List.of(actions.findEquipment()));
        Menu view = menu("window.menu.view", actions.spaces());
        add(view, List.of(actions.fit(), actions.fitSelection(), actions.zoomIn(), actions.zoomOut()));
        add(view, actions.tools());
        view.getItems().addAll(new SeparatorMenuItem(), menu("window.menu.colour", actions.colourings()));
        add(view, List.of(actions.theme()));
        view.getItems().add(menu("window.menu.language", actions.languages()));
        Menu help = menu("window.menu.help", List.of(actions.keys(), actions.about()));
        MenuBar bar = new MenuBar(file, edit, view, help);
        bar.setUseSystemMenuBar(true);
        return bar;
    }

    private Menu recent(Documents documents, SettingsKeeper settings) {
        Menu menu = menu(words.text("window.menu.recent"));
        Watch.now(settings.settingsProperty(), () -> {
            menu.getItems()
                    .setAll(settings.get().recent().stream()
                            .map(name -> file(name, () -> documents.open(Path.of(name))))
                            .toList());
            menu.setDisable(menu.getItems().isEmpty());
        });
        return menu;
    }

    /// One item for each sample hall; a copy of it is opened.
    public List<MenuItem> samples(Documents documents, List<Path> samples) {
        return samples.stream()
                .map(sample -> {
                    String name = String.valueOf(sample.getFileName());
                    return file(
                            name.substring(0, name.length() - Documents.ENDING.length()),
                            () -> documents.openCopy(sample));
                })
                .toList();
    }

    private static MenuItem file(String name, Runnable open) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> open.run());
        return item;
    }

    private Menu menu(String id, List<Action> actions) {
        Menu menu = menu(words.text(id));
        actions.forEach(action -> menu.getItems().add(ActionControls.item(action)));
        return menu;
    }

    private static Menu menu(ObservableValue<String> text) {
        Menu menu = new Menu();
        menu.textProperty().bind(text);
        return menu;
    }

    private static void add(Menu menu, List<Action> actions) {
        menu.getItems().add(new SeparatorMenuItem());
        actions.forEach(action -> menu.getItems().add(ActionControls.item(action)));
    }
}
