package hallwright.app.workload.form;

import hallwright.app.field.Dimension;
import hallwright.app.field.Field;
import hallwright.design.WorkloadPlan;
import hallwright.text.Message;
import hallwright.text.Texts;
import hallwright.workload.data.ReferenceData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/// The whole form of a workload at one moment.
///
/// @param model what the model is called; empty if there is none
/// @param general name and length of the plan
/// @param shape the lines of a model that is no known one
/// @param hardware the lines of the hardware
/// @param stages the lines of each stage
public record PlanForm(
        String model, PlanSection general, PlanSection shape, PlanSection hardware, List<PlanSection> stages) {

    public PlanForm {
        stages = List.copyOf(stages);
    }

    /// The form of a plan.
    public static PlanForm of(WorkloadPlan plan, ReferenceData data, Texts texts) {
        ModelLines model = new ModelLines(plan, data, texts);
        PlanLines general = new PlanLines(plan, "", texts);
        general.words("name", general.open());
        general.number("horizonDays", Dimension.DAYS, general.say("workload.form.to-the-last-stage"));
        List<PlanSection> stages = new ArrayList<>();
        List<Map<String, Object>> items = PlanTree.items(plan.values(), "stages");
        for (int i = 0; i < items.size(); i++) {
            stages.add(new StageLines(plan, i, data, texts).section());
        }
        return new PlanForm(
                model.name(),
                new PlanSection("", texts.get("workload.form.general"), general.done(), List.of()),
                model.section(),
                new HardwareLines(plan, data, texts).section(),
                stages);
    }

    /// All sections, in the order of the form.
    public List<PlanSection> sections() {
        List<PlanSection> all = new ArrayList<>(List.of(general, shape, hardware));
        all.addAll(stages);
        return all;
    }

    /// The field with an id, such as `stages.0.tokens`.
    ///
    /// @throws NoSuchElementException if the form has none
    public Field field(String id) {
        return sections().stream()
                .flatMap(section -> section.all().stream())
                .filter(field -> field.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such field [id=" + id + "]"));
    }

    /// True if the other shows the same lines.
    boolean hasFormOf(PlanForm other) {
        List<PlanSection> mine = sections();
        List<PlanSection> theirs = other.sections();
        if (mine.size() != theirs.size()) {
            return false;
        }
        for (int i = 0; i < mine.size(); i++) {
            if (!mine.get(i).hasFormOf(theirs.get(i))
                    || !mine.get(i).title().equals(theirs.get(i).title())) {
                return false;
            }
        }
        return true;
    }

    /// The section that a problem belongs to, by the place that it names: that of a field, or the name of a stage.
    ///
    /// @param place the place, with slashes
    /// @param plan the plan
    static String sectionOf(String place, WorkloadPlan plan) {
        if (place.startsWith("model") || place.startsWith("hardware")) {
            return place.startsWith("model") ? "model" : "hardware";
        }
        List<Map<String, Object>> items = PlanTree.items(plan.values(), "stages");
        for (int i = 0; i < items.size(); i++) {
            if (place.startsWith("stages/" + i + "/") || place.equals(StageEdits.name(items.get(i)))) {
                return "stages/" + i;
            }
        }
        return PlanTree.items(plan.values(), "stages").isEmpty() || place.startsWith("stages") ? "stages" : "";
    }

    /// A problem in the sections of a plan.
    ///
    /// @param place the field, with slashes, or the name of a stage
    /// @param reason what is wrong
    public record Problem(String place, Message reason) {}
}
