package hallwright.app.inspector;

import hallwright.app.field.Dimension;
import hallwright.app.field.Field;
import hallwright.app.field.Lines;
import hallwright.app.field.Section;
import hallwright.app.field.Section.Link;
import hallwright.catalogue.Catalogue;
import hallwright.catalogue.Category;
import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.TypeId;
import hallwright.design.Design;
import hallwright.design.Feed;
import hallwright.design.Mount;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.geometry.Point;
import hallwright.geometry.Turn;
import hallwright.text.Texts;
import hallwright.units.Length;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The sections for equipment on the floor.
final class PlacementSections {

    private final Design design;
    private final Catalogue catalogue;
    private final Texts texts;
    private final List<Placement> placements;

    PlacementSections(Design design, Catalogue catalogue, Texts texts, List<Placement> placements) {
        this.design = design;
        this.catalogue = catalogue;
        this.texts = texts;
        this.placements = placements;
    }

    List<Section> all() {
        List<Section> sections = new ArrayList<>();
        sections.add(section("place", texts.get("window.section.place"), "", place()));
        sections.add(section(
                "stated", texts.get("window.section.stated"), texts.get("window.section.stated.hint"), stated()));
        if (placements.size() == 1) {
            Placement placement = placements.getFirst();
            List<Link> devices = devices(placement);
            if (!devices.isEmpty()) {
                sections.add(new Section(
                        "devices", texts.get("window.section.devices", devices.size()), "", List.of(), devices));
            }
            List<Link> circuits = circuits(placement);
            if (!circuits.isEmpty()) {
                sections.add(new Section(
                        "circuits", texts.get("window.section.circuits", circuits.size()), "", List.of(), circuits));
            }
        }
        return sections;
    }

    private List<Field> place() {
        Lines<Placement> lines = new Lines<>(placements, texts).name();
        typeChoice(lines);
        if (placements.stream().anyMatch(Placement::locked)) {
            lines.fixed("window.field.x", p -> millimetres(p.position().xMm()))
                    .fixed("window.field.y", p -> millimetres(p.position().yMm()))
                    .fixed("window.field.turn", p -> p.turn().degrees() + "°");
        } else {
            lines.length(
                            "window.field.x",
                            p -> new Length(p.position().xMm()),
                            (p, x) ->
                                    p.at(new Point(x.millimetres(), p.position().yMm()), p.turn()))
                    .length(
                            "window.field.y",
                            p -> new Length(p.position().yMm()),
                            (p, y) -> p.at(new Point(p.position().xMm(), y.millimetres()), p.turn()))
                    .number(
                            "window.field.turn",
                            Dimension.ANGLE,
                            p -> (double) p.turn().degrees(),
                            (p, turn) -> turned(p, Turn.ofDegrees((int) Math.round(turn))));
        }
        return lines.length("window.field.elevation", Placement::elevation, PlacementSections::raised)
                .words(
                        "window.field.row",
                        p -> p.row() == null ? "" : p.row(),
                        (p, row) -> p.withRow(row.isBlank() ? null : row.strip()))
                .flag("window.field.locked", Placement::locked, Placement::withLocked)
                .done();
    }

    private void typeChoice(Lines<Placement> lines) {
        Set<TypeId> used = placements.stream().map(Placement::type).collect(Collectors.toSet());
        Set<Category> categories =
                used.stream().map(id -> design.types().get(id).category()).collect(Collectors.toSet());
        Set<ObjectId> ids = placements.stream().map(Placement::id).collect(Collectors.toSet());
        if (categories.size() == 1) {
            lines.add(TypeChoice.field(
                    design, catalogue, texts, categories.iterator().next(), used, ids));
        }
    }

    private List<Field> stated() {
        StatedLines<Placement> lines = new StatedLines<>(placements, design::installed, Placement::withProject, texts);
        Set<Category.Kind> kinds = placements.stream()
                .map(p -> design.types().get(p.type()).category().kind())
                .collect(Collectors.toSet());
        lines.with(Stated.WIDTH, Stated.DEPTH, Stated.HEIGHT, Stated.MASS);
        if (!kinds.contains(Category.Kind.TILE)) {
            lines.with(Stated.MAXIMUM, Stated.TYPICAL);
        }
        if (!kinds.contains(Category.Kind.POWER)) {
            lines.with(Stated.AIRFLOW);
        }
        if (kinds.stream().allMatch(kind -> kind == Category.Kind.RACK || kind == Category.Kind.RACK_SYSTEM)) {
            lines.with(Stated.LIQUID, Stated.GPUS);
        }
        if (kinds.equals(Set.of(Category.Kind.COOLING))) {
            lines.with(Stated.DUTY).conditions();
        }
        return lines.done();
    }

    private List<Link> devices(Placement rack) {
        return design.mounts().stream()
                .filter(mount -> mount.rack().equals(rack.id()))
                .sorted(Comparator.comparing(Mount::bottom).reversed().thenComparing(Mount::id))
                .map(mount -> {
                    EquipmentType type = design.types().get(mount.type());
                    return new Link(
                            mount.id(),
                            Units.place(mount, type, texts),
                            mount.name(),
                            type.product().model());
                })
                .toList();
    }

    private List<Link> circuits(Placement load) {
        return design.feeds().stream()
                .filter(feed -> feed.load().equals(load.id()) || load.id().equals(feed.source()))
                .map(feed -> new Link(feed.id(), feed.side().name(), feed.name(), other(feed, load)))
                .toList();
    }

    private String other(Feed feed, Placement here) {
        ObjectId far = feed.load().equals(here.id()) ? feed.source() : feed.load();
        var object = far == null ? null : design.find(far);
        return object == null ? texts.get("window.field.not-connected") : object.name();
    }

    /// Turned about its middle.
    private Placement turned(Placement placement, Turn turn) {
        Point before = design.footprint(placement).bounds().centre();
        Placement next = placement.at(placement.position(), turn);
        Point after = design.footprint(next).bounds().centre();
        return next.at(placement.position().plus(before.xMm() - after.xMm(), before.yMm() - after.yMm()), turn);
    }

    private String millimetres(int value) {
        return texts.quantities().number(value, 0) + " mm";
    }

    private static Placement raised(Placement p, Length elevation) {
        return new Placement(
                p.id(), p.name(), p.type(), p.position(), p.turn(), elevation, p.row(), p.locked(), p.project());
    }

    private static Section section(String id, String title, String hint, List<Field> fields) {
        return new Section(id, title, hint, fields, List.of());
    }
}
