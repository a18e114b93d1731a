package hallwright.app.inspector;

import hallwright.app.field.Dimension;
import hallwright.app.field.Entry.Option;
import hallwright.app.field.Field;
import hallwright.app.field.Lines;
import hallwright.app.field.Section;
import hallwright.app.field.Section.Link;
import hallwright.catalogue.Catalogue;
import hallwright.catalogue.Category;
import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.RackUnits;
import hallwright.catalogue.TypeId;
import hallwright.design.Design;
import hallwright.design.Face;
import hallwright.design.Mount;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The sections for devices in racks.
final class MountSections {

    private final Design design;
    private final Catalogue catalogue;
    private final Texts texts;
    private final List<Mount> mounts;

    MountSections(Design design, Catalogue catalogue, Texts texts, List<Mount> mounts) {
        this.design = design;
        this.catalogue = catalogue;
        this.texts = texts;
        this.mounts = mounts;
    }

    List<Section> all() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("mounted", texts.get("window.section.mounted"), "", mounted(), racks()));
        StatedLines<Mount> stated = new StatedLines<>(mounts, design::installed, Mount::withProject, texts);
        sections.add(new Section(
                "stated",
                texts.get("window.section.stated"),
                texts.get("window.section.stated.hint"),
                stated(stated).done(),
                List.of()));
        return sections;
    }

    private StatedLines<Mount> stated(StatedLines<Mount> lines) {
        boolean forGpus = mounts.stream()
                .allMatch(mount -> design.installed(mount).type().category().holdsGpus());
        lines.with(Stated.MASS, Stated.MAXIMUM, Stated.TYPICAL, Stated.AIRFLOW, Stated.LIQUID);
        return forGpus ? lines.with(Stated.GPUS) : lines;
    }

    private List<Field> mounted() {
        Lines<Mount> lines = new Lines<>(mounts, texts).name();
        Set<TypeId> used = mounts.stream().map(Mount::type).collect(Collectors.toSet());
        Set<Category> categories =
                used.stream().map(id -> design.types().get(id).category()).collect(Collectors.toSet());
        if (categories.size() == 1) {
            Set<ObjectId> ids = mounts.stream().map(Mount::id).collect(Collectors.toSet());
            lines.add(TypeChoice.field(
                    design, catalogue, texts, categories.iterator().next(), used, ids));
        }
        if (mounts.size() == 1 && mounts.getFirst().face() != Face.ZERO_U) {
            lines.number(
                    "window.field.unit",
                    Dimension.RACK_UNITS,
                    mount -> mount.bottom().units(),
                    (mount, unit) -> mount.at(mount.rack(), new RackUnits((int) Math.round(unit * 2)), mount.face()));
        }
        List<Option> faces = Arrays.stream(Face.values())
                .map(face -> new Option(face.code(), texts.get(face.messageId())))
                .toList();
        return lines.choice(
                        "window.field.face",
                        faces,
                        mount -> mount.face().code(),
                        (mount, code) -> mount.at(mount.rack(), bottom(mount, face(code)), face(code)))
                .done();
    }

    private List<Link> racks() {
        return mounts.stream()
                .map(Mount::rack)
                .distinct()
                .sorted()
                .limit(1)
                .map(rack -> {
                    Placement placement = design.placements().get(rack);
                    EquipmentType type =
                            placement == null ? null : design.types().get(placement.type());
                    return new Link(
                            rack,
                            texts.get("window.field.rack"),
                            placement == null ? rack.toString() : placement.name(),
                            type == null ? "" : type.product().model());
                })
                .toList();
    }

    private static RackUnits bottom(Mount mount, Face face) {
        if (face == Face.ZERO_U) {
            return RackUnits.of(0);
        }
        return mount.bottom().halves() < 2 ? RackUnits.of(1) : mount.bottom();
    }

    private static Face face(String code) {
        return Arrays.stream(Face.values())
                .filter(face -> face.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
