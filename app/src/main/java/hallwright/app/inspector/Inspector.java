package hallwright.app.inspector;

import hallwright.app.field.Entry.Option;
import hallwright.app.field.Field;
import hallwright.app.field.Inspection;
import hallwright.app.field.Lines;
import hallwright.app.field.Section;
import hallwright.app.workbench.Results;
import hallwright.catalogue.Catalogue;
import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.TypeId;
import hallwright.design.Containment;
import hallwright.design.CoolingLoop;
import hallwright.design.Cord;
import hallwright.design.Design;
import hallwright.design.DesignObject;
import hallwright.design.Door;
import hallwright.design.Feed;
import hallwright.design.Mount;
import hallwright.design.ObjectId;
import hallwright.design.Obstacle;
import hallwright.design.Placement;
import hallwright.design.Room;
import hallwright.design.Run;
import hallwright.design.Zone;
import hallwright.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds out what there is to show and to enter about a selection. Pure: the same design, selection and results
/// give
/// the same inspection.
public final class Inspector {

    private final Catalogue catalogue;
    private final List<Option> ruleSets;

    /// @param catalogue the types that can be chosen
    /// @param ruleSets the rule sets that can be chosen
    public Inspector(Catalogue catalogue, List<Option> ruleSets) {
        this.catalogue = catalogue;
        this.ruleSets = List.copyOf(ruleSets);
    }

    /// What there is about these objects, or about the whole design if there are none.
    public Inspection of(Design design, Set<ObjectId> selection, @Nullable Results results, Texts texts) {
        List<DesignObject> objects = selection.stream()
                .sorted()
                .map(design::find)
                .filter(Objects::nonNull)
                .map(DesignObject.class::cast)
                .toList();
        if (objects.isEmpty()) {
            return new Inspection(
                    design.project().name(),
                    texts.get("window.inspector.design"),
                    null,
                    new ProjectSections(design, ruleSets, texts).all());
        }
        List<Section> sections = new ArrayList<>(sections(design, objects, texts));
        new LoadSection(design, results, texts).of(objects).ifPresent(section -> sections.add(1, section));
        return new Inspection(
                title(objects, texts), kind(design, objects, texts), sharedType(design, objects), sections);
    }

    private List<Section> sections(Design design, List<DesignObject> objects, Texts texts) {
        SpaceSections spaces = new SpaceSections(texts);
        CircuitSections circuits = new CircuitSections(design, texts);
        if (objects.stream().map(Object::getClass).distinct().count() > 1) {
            return List.of(section(texts, kinds(design, objects, texts)));
        }
        return switch (objects.getFirst()) {
            case Placement _ -> new PlacementSections(design, catalogue, texts, all(objects, Placement.class)).all();
            case Mount _ -> new MountSections(design, catalogue, texts, all(objects, Mount.class)).all();
            case Room _ -> List.of(section(texts, spaces.rooms(all(objects, Room.class))));
            case Zone _ -> List.of(section(texts, spaces.zones(all(objects, Zone.class))));
            case Obstacle _ -> List.of(section(texts, spaces.obstacles(all(objects, Obstacle.class))));
            case Door _ -> List.of(section(texts, spaces.doors(all(objects, Door.class))));
            case Containment _ -> List.of(section(texts, spaces.containments(all(objects, Containment.class))));
            case Run _ -> List.of(section(texts, circuits.runs(all(objects, Run.class))));
            case Feed feed -> {
                Section fields = section(texts, circuits.feeds(all(objects, Feed.class)));
                yield List.of(new Section(
                        fields.id(),
                        fields.title(),
                        "",
                        fields.fields(),
                        objects.size() == 1 ? circuits.ends(feed) : List.of()));
            }
            case Cord cord ->
                List.of(new Section(
                        "object",
                        texts.get("window.section.object"),
                        "",
                        new Lines<>(all(objects, Cord.class), texts).name().done(),
                        objects.size() == 1 ? circuits.ends(cord) : List.of()));
            case CoolingLoop loop ->
                List.of(new Section(
                        "object",
                        texts.get("window.section.object"),
                        "",
                        new Lines<>(all(objects, CoolingLoop.class), texts)
                                .name()
                                .done(),
                        objects.size() == 1 ? circuits.members(loop) : List.of()));
        };
    }

    private static Section section(Texts texts, List<Field> fields) {
        return new Section("object", texts.get("window.section.object"), "", fields, List.of());
    }

    private static List<Field> kinds(Design design, List<DesignObject> objects, Texts texts) {
        Map<String, Integer> counts = new TreeMap<>();
        objects.forEach(object -> counts.merge(texts.of(Kind.of(design, object)), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> Field.fixed(
                        count.getKey(), count.getKey(), texts.quantities().number(count.getValue(), 0), ""))
                .toList();
    }

    private static String title(List<DesignObject> objects, Texts texts) {
        return objects.size() == 1 ? objects.getFirst().name() : texts.get("window.inspector.many", objects.size());
    }

    private static String kind(Design design, List<DesignObject> objects, Texts texts) {
        Set<String> kinds = objects.stream()
                .map(object -> texts.of(Kind.of(design, object)))
                .collect(Collectors.toSet());
        return kinds.size() == 1 ? kinds.iterator().next() : texts.get("window.inspector.kinds", kinds.size());
    }

    private static @Nullable EquipmentType sharedType(Design design, List<DesignObject> objects) {
        Set<TypeId> types = objects.stream()
                .flatMap(object -> switch (object) {
                    case Placement placement -> Stream.of(placement.type());
                    case Mount mount -> Stream.of(mount.type());
                    case Run run -> Stream.of(run.type());
                    default -> Stream.<TypeId>empty();
                })
                .collect(Collectors.toSet());
        return types.size() == 1 ? design.types().find(types.iterator().next()) : null;
    }

    private static <T> List<T> all(List<DesignObject> objects, Class<T> kind) {
        return objects.stream().map(kind::cast).toList();
    }
}
