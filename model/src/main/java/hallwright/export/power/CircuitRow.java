package hallwright.export.power;

import hallwright.analysis.Analysis;
import hallwright.design.Design;
import hallwright.design.DesignObject;
import hallwright.design.Feed;
import hallwright.design.Mount;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.power.Circuit;
import hallwright.power.hall.HallPower;
import hallwright.units.Power;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One circuit of a panel schedule.
///
/// @param panel what it comes from; empty if it is not connected
/// @param feed the circuit
/// @param load what it supplies
/// @param watts what it carries in ordinary work
/// @param l1 amperes in line 1
/// @param l2 amperes in line 2
/// @param l3 amperes in line 3
record CircuitRow(String panel, Feed feed, String load, double watts, double l1, double l2, double l3) {

    private static final double ROOT_OF_THREE = Math.sqrt(3);

    /// All circuits, by panel and name. Where the power chain is known each line has a current of its own.
    static List<CircuitRow> all(Design design, Analysis analysis) {
        List<CircuitRow> rows = new ArrayList<>();
        for (Circuit circuit : analysis.circuits().all()) {
            rows.add(row(design, analysis.power(), circuit));
        }
        rows.sort(Comparator.comparing(CircuitRow::panel)
                .thenComparing(row -> row.feed().name()));
        return rows;
    }

    private static CircuitRow row(Design design, @Nullable HallPower power, Circuit circuit) {
        Feed feed = circuit.feed();
        String panel = feed.source() == null ? "" : name(design, feed.source());
        String load = name(design, feed.load());
        int point = power == null ? -1 : power.chain().find(feed.id());
        if (power != null && point < 0 && power.sourceWatts() > 0) {
            // A circuit of a battery, or one that leads nowhere, carries nothing in ordinary work.
            return new CircuitRow(panel, feed, load, 0, 0, 0, 0);
        }
        if (power == null || point < 0 || power.sourceWatts() == 0) {
            double amperes = circuit.normal().amperes();
            double others = feed.phases() == 3 ? amperes : 0;
            double watts = Circuit.power(feed, circuit.normal()).watts();
            return new CircuitRow(panel, feed, load, watts, amperes, others, others);
        }
        List<Double> lines = power.lines(point);
        double watts = lines.stream().mapToDouble(Double::doubleValue).sum();
        if (feed.phases() == 1) {
            return new CircuitRow(
                    panel,
                    feed,
                    load,
                    watts,
                    Circuit.current(feed, new Power(watts)).amperes(),
                    0,
                    0);
        }
        double volts =
                feed.voltage().volts() / ROOT_OF_THREE * feed.powerFactor().value();
        return new CircuitRow(
                panel, feed, load, watts, lines.get(0) / volts, lines.get(1) / volts, lines.get(2) / volts);
    }

    /// What people call an object; a device with its rack.
    static String name(Design design, ObjectId id) {
        DesignObject object = design.find(id);
        if (object instanceof Mount mount) {
            Placement rack = design.placements().get(mount.rack());
            return rack == null ? mount.name() : rack.name() + " / " + mount.name();
        }
        return object == null ? id.toString() : object.name();
    }
}
