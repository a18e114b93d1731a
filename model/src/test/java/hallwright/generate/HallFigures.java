package hallwright.generate;

import hallwright.catalogue.Category;
import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.RackSystemType;
import hallwright.catalogue.RackType;
import hallwright.design.Design;
import hallwright.design.Installed;
import hallwright.design.Mount;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.units.Airflow;
import hallwright.units.Power;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// The plain sums of a hall, added up straight from its objects.
final class HallFigures {

    private final Design design;
    private final List<RackFigures> racks = new ArrayList<>();

    HallFigures(Design design) {
        this.design = design;
        Map<ObjectId, List<Installed>> mounts = new HashMap<>();
        for (Mount mount : design.mounts()) {
            mounts.computeIfAbsent(mount.rack(), rack -> new ArrayList<>()).add(design.installed(mount));
        }
        for (Placement placement : design.placements()) {
            EquipmentType type = design.types().get(placement.type());
            if (type instanceof RackType || type instanceof RackSystemType) {
                racks.add(RackFigures.of(
                        design.installed(placement), placement.name(), mounts.getOrDefault(placement.id(), List.of())));
            }
        }
    }

    List<RackFigures> racks() {
        return racks;
    }

    RackFigures rack(String name) {
        return racks.stream()
                .filter(rack -> rack.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    double watts() {
        return racks.stream().mapToDouble(RackFigures::watts).sum();
    }

    double liquidWatts() {
        return racks.stream().mapToDouble(RackFigures::liquidWatts).sum();
    }

    double litresPerMinute() {
        return racks.stream().mapToDouble(RackFigures::litresPerMinute).sum();
    }

    double airflow() {
        return racks.stream().mapToDouble(RackFigures::airflow).sum();
    }

    int gpus() {
        return racks.stream().mapToInt(RackFigures::gpus).sum();
    }

    /// The duties of the air-cooling units in watts, largest first.
    List<Double> airDuties() {
        return duties(Category.CRAH, Category.CRAC, Category.FAN_WALL, Category.IN_ROW);
    }

    /// The duties of the coolant distribution units in watts, largest first.
    List<Double> liquidDuties() {
        return duties(Category.CDU);
    }

    double coolingAirflow() {
        return design.placements().stream()
                .filter(p -> List.of(Category.CRAH, Category.CRAC, Category.FAN_WALL, Category.IN_ROW)
                        .contains(design.types().get(p.type()).category()))
                .map(design::installed)
                .map(Installed::airflow)
                .filter(flow -> flow != null)
                .mapToDouble(Airflow::cubicMetresPerSecond)
                .sum();
    }

    double tileAirflow() {
        return design.placements().stream()
                .filter(p -> design.types().get(p.type()).category() == Category.FLOOR_TILE)
                .map(design::installed)
                .map(Installed::airflow)
                .filter(flow -> flow != null)
                .mapToDouble(Airflow::cubicMetresPerSecond)
                .sum();
    }

    /// The figures as the golden files hold them.
    String text() {
        StringBuilder out = new StringBuilder();
        line(out, "racks", racks.size(), "");
        line(out, "GPUs", gpus(), "");
        line(out, "IT maximum", watts() / 1000, "kW");
        line(out, "heat to liquid", liquidWatts() / 1000, "kW");
        line(out, "heat to air", (watts() - liquidWatts()) / 1000, "kW");
        line(out, "coolant", litresPerMinute(), "L/min");
        line(out, "air through racks", airflow(), "m3/s");
        line(out, "air from cooling units", coolingAirflow(), "m3/s");
        line(out, "air from tiles at 24.9 Pa", tileAirflow(), "m3/s");
        line(out, "air-cooling units", airDuties().size(), "");
        line(out, "air cooling", sum(airDuties()) / 1000, "kW");
        line(out, "air cooling, largest unit lost", afterLoss(airDuties()) / 1000, "kW");
        line(out, "coolant distribution units", liquidDuties().size(), "");
        line(out, "liquid cooling", sum(liquidDuties()) / 1000, "kW");
        line(
                out,
                "mass of racks",
                racks.stream().mapToDouble(RackFigures::kilograms).sum(),
                "kg");
        line(
                out,
                "facts not known",
                racks.stream().mapToInt(RackFigures::unknown).sum(),
                "");
        objects().forEach((kind, count) -> line(out, kind, count, ""));
        out.append('\n');
        kinds().forEach((kind, count) ->
                out.append(kind).append(": ").append(count).append('\n'));
        return out.toString();
    }

    static double afterLoss(List<Double> duties) {
        return duties.isEmpty() ? 0 : sum(duties) - duties.getFirst();
    }

    private static double sum(List<Double> duties) {
        return duties.stream().mapToDouble(Double::doubleValue).sum();
    }

    private List<Double> duties(Category... categories) {
        return design.placements().stream()
                .map(design::installed)
                .filter(installed ->
                        List.of(categories).contains(installed.type().category()))
                .map(installed -> installed.duty().capacity())
                .filter(capacity -> capacity != null)
                .map(Power::watts)
                .sorted((a, b) -> Double.compare(b, a))
                .toList();
    }

    private Map<String, Integer> objects() {
        Map<String, Integer> counts = new TreeMap<>();
        design.objects()
                .forEach(object -> counts.merge("objects: " + object.getClass().getSimpleName(), 1, Integer::sum));
        return counts;
    }

    /// The racks that are alike, with how many there are.
    private Map<String, Integer> kinds() {
        Map<String, Integer> counts = new TreeMap<>();
        for (RackFigures rack : racks) {
            String kind = rack.name().replaceFirst("^.*-", "").replaceFirst("\\d+$", "");
            counts.merge(
                    String.format(
                            Locale.ROOT,
                            "rack %s: %.2f kW, %.0f kg, %.2f m3/s, %d cords",
                            kind,
                            rack.watts() / 1000,
                            rack.kilograms(),
                            rack.airflow(),
                            rack.cords()),
                    1,
                    Integer::sum);
        }
        return counts;
    }

    private static void line(StringBuilder out, String name, double value, String unit) {
        String number = value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.2f", value);
        out.append(name)
                .append(": ")
                .append(number)
                .append(unit.isEmpty() ? "" : " " + unit)
                .append('\n');
    }
}
