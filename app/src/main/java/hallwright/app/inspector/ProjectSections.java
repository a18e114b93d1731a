package hallwright.app.inspector;

import hallwright.app.field.Answer;
import hallwright.app.field.Dimension;
import hallwright.app.field.Entry;
import hallwright.app.field.Entry.Option;
import hallwright.app.field.Field;
import hallwright.app.field.Section;
import hallwright.design.Design;
import hallwright.design.Grid;
import hallwright.design.Project;
import hallwright.design.Site;
import hallwright.edit.Edit;
import hallwright.edit.SetGrid;
import hallwright.edit.SetProject;
import hallwright.edit.SetSite;
import hallwright.text.Message;
import hallwright.text.Texts;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The sections shown while nothing is selected: title block, site and grid.
final class ProjectSections {

    private final Design design;
    private final List<Option> ruleSets;
    private final Texts texts;

    ProjectSections(Design design, List<Option> ruleSets, Texts texts) {
        this.design = design;
        this.ruleSets = ruleSets;
        this.texts = texts;
    }

    List<Section> all() {
        Project p = design.project();
        Site site = design.site();
        Grid grid = design.grid();
        return List.of(
                new Section(
                        "project",
                        texts.get("window.section.project"),
                        "",
                        List.of(
                                words(
                                        "window.field.project",
                                        p.name(),
                                        text -> new Project(text, p.revision(), p.client(), p.author(), p.notes())),
                                words(
                                        "window.field.revision",
                                        p.revision(),
                                        text -> new Project(p.name(), text, p.client(), p.author(), p.notes())),
                                words(
                                        "window.field.client",
                                        p.client(),
                                        text -> new Project(
                                                p.name(), p.revision(), given(text), p.author(), p.notes())),
                                words(
                                        "window.field.author",
                                        p.author(),
                                        text -> new Project(
                                                p.name(), p.revision(), p.client(), given(text), p.notes())),
                                words(
                                        "window.field.notes",
                                        p.notes(),
                                        text -> new Project(
                                                p.name(), p.revision(), p.client(), p.author(), given(text)))),
                        List.of()),
                new Section(
                        "site",
                        texts.get("window.section.site"),
                        "",
                        List.of(
                                choice(
                                        "window.field.rules",
                                        site.ruleSet(),
                                        code -> new SetSite(new Site(code, site.altitudeM()))),
                                number(
                                        "window.field.altitude",
                                        Dimension.ALTITUDE,
                                        site.altitudeM(),
                                        metres -> new SetSite(new Site(site.ruleSet(), (int) Math.round(metres)))),
                                number(
                                        "window.field.tile",
                                        Dimension.LENGTH,
                                        grid.tileMm(),
                                        mm -> new SetGrid(new Grid(grid.origin(), (int) Math.round(mm))))),
                        List.of()));
    }

    private Field words(String id, @Nullable String value, Function<String, Project> set) {
        String shown = value == null ? "" : value;
        return new Field(
                id, texts.get(id), new Entry.Words(), shown, texts.get("window.field.not-given"), false, text -> {
                    return text.equals(shown) ? new Answer.Nothing() : new Answer.Do(new SetProject(set.apply(text)));
                });
    }

    private Field choice(String id, String value, Function<String, Edit> set) {
        return new Field(id, texts.get(id), new Entry.Choice(ruleSets), value, "", false, code -> {
            return code.equals(value) ? new Answer.Nothing() : new Answer.Do(set.apply(code));
        });
    }

    private Field number(String id, Dimension dimension, double value, DoubleFunction<Edit> set) {
        String shown = texts.quantities().number(value, dimension.decimals());
        return new Field(id, texts.get(id), new Entry.Measure(dimension), shown, "", false, text -> {
            OptionalDouble typed = dimension.read(text);
            if (text.equals(shown)) {
                return new Answer.Nothing();
            }
            return typed.isEmpty() || Math.abs(typed.getAsDouble()) > 1e6 || typed.getAsDouble() < -1e6
                    ? new Answer.Wrong(Message.of("window.typed.quantity", text, dimension.unit()))
                    : new Answer.Do(set.apply(typed.getAsDouble()));
        });
    }

    private static @Nullable String given(String text) {
        return text.isBlank() ? null : text;
    }
}
