package hallwright.app.inspector;

import hallwright.app.field.Field;
import hallwright.app.field.Section;
import hallwright.app.workbench.Results;
import hallwright.design.Design;
import hallwright.design.DesignObject;
import hallwright.power.RackLoad;
import hallwright.text.Texts;
import hallwright.units.Airflow;
import hallwright.units.Mass;
import hallwright.units.Power;
import hallwright.units.Quantity;
import hallwright.units.Total;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What was calculated for the selected racks, added up.
final class LoadSection {

    private final Design design;
    private final @Nullable Results results;
    private final Texts texts;

    LoadSection(Design design, @Nullable Results results, Texts texts) {
        this.design = design;
        this.results = results;
        this.texts = texts;
    }

    Optional<Section> of(List<DesignObject> objects) {
        Results known = results;
        if (known == null) {
            return Optional.empty();
        }
        List<RackLoad> loads = objects.stream()
                .map(object -> known.analysis().racks().get(object.id()))
                .filter(Objects::nonNull)
                .map(RackLoad.class::cast)
                .toList();
        if (loads.size() != objects.size()) {
            return Optional.empty();
        }
        int gpus = loads.stream().mapToInt(RackLoad::gpus).sum();
        List<Field> fields = new ArrayList<>();
        fields.add(total("window.load.maximum", loads, RackLoad::maximum, Power::new));
        fields.add(total("window.load.typical", loads, RackLoad::typical, Power::new));
        fields.add(total("window.load.air", loads, RackLoad::airHeat, Power::new));
        fields.add(total("window.load.liquid", loads, RackLoad::liquidHeat, Power::new));
        fields.add(total("window.load.airflow", loads, RackLoad::airflow, Airflow::new));
        fields.add(total("window.load.mass", loads, RackLoad::mass, Mass::new));
        if (gpus > 0) {
            fields.add(Field.fixed(
                    "window.load.gpus",
                    texts.get("window.load.gpus"),
                    texts.quantities().number(gpus, 0),
                    ""));
        }
        String hint = known.design() == design ? "" : texts.get("window.state.stale");
        return Optional.of(new Section("load", texts.get("window.section.load"), hint, fields, List.of()));
    }

    private <Q extends Quantity> Field total(
            String id, List<RackLoad> loads, Function<RackLoad, Total<Q>> get, DoubleFunction<Q> make) {
        double sum =
                loads.stream().mapToDouble(load -> get.apply(load).known().si()).sum();
        int unknown = loads.stream().mapToInt(load -> get.apply(load).unknown()).sum();
        String known = texts.quantities().format(make.apply(sum));
        return Field.fixed(
                id, texts.get(id), unknown == 0 ? known : texts.get("window.total.unknown", known, unknown), "");
    }
}
