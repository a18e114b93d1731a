package hallwright.edit;

import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.RackUnits;
import hallwright.design.Cord;
import hallwright.design.Design;
import hallwright.design.Feed;
import hallwright.design.FeedSide;
import hallwright.design.Line;
import hallwright.design.Mount;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The outlets of one power strip with what is plugged in so far. Makers do not say where each outlet sits: those
/// of one
/// connector are taken to lie evenly along the rack, in three equal banks from bottom to top, one for each line or
/// pair
/// of lines.
final class Strip {

    static final double UNIT_MM = 44.45;
    private static final int SIDEWAYS_MM = 400;
    private static final double LOWEST_BETWEEN_LINES = 250;

    private final Mount mount;
    private final Feed feed;
    private final List<Outlet> outlets = new ArrayList<>();
    private final double[] lineWatts = new double[Line.values().length];
    private double watts;

    Strip(Design design, Mount mount, Feed feed, List<Cord> cords) {
        this.mount = mount;
        this.feed = feed;
        EquipmentType type = design.types().get(mount.type());
        int rackMm = heightMm(design, mount.rack());
        type.ratings().counts("outlets").forEach((connector, count) -> {
            for (int number = 1; number <= count; number++) {
                boolean used = taken(cords, connector, number);
                outlets.add(new Outlet(connector, number, line(number, count), rackMm * number / (count + 1), used));
            }
        });
    }

    FeedSide side() {
        return feed.side();
    }

    double watts() {
        return watts;
    }

    boolean hasFree(String connector) {
        return outlets.stream().anyMatch(outlet -> !outlet.used && outlet.takes(connector));
    }

    /// The free outlet in reach on the line with the least load, the nearest of these; null if there is none.
    @Nullable
    Outlet free(String connector, int heightMm, int reachMm) {
        return outlets.stream()
                .filter(outlet -> !outlet.used && outlet.takes(connector) && outlet.cordTo(heightMm) <= reachMm)
                .min(Comparator.comparingDouble(Outlet::loadWatts)
                        .thenComparingInt(outlet -> outlet.cordTo(heightMm))
                        .thenComparingInt(outlet -> outlet.number))
                .map(outlet -> outlet.towards(heightMm))
                .orElse(null);
    }

    private static boolean taken(List<Cord> cords, String connector, int number) {
        return cords.stream().anyMatch(cord -> cord.outlet() == number && connector.contains(cord.connector()));
    }

    private @Nullable Line line(int number, int count) {
        if (feed.wiring().direct()) {
            return null;
        }
        if (feed.phases() == 1) {
            return feed.wiring().line();
        }
        int bank = Math.min(2, (number - 1) * 3 / count);
        boolean between = feed.voltage().volts() < LOWEST_BETWEEN_LINES;
        List<Line> lines = between ? List.of(Line.L1_L2, Line.L2_L3, Line.L3_L1) : List.of(Line.L1, Line.L2, Line.L3);
        return lines.get(bank);
    }

    private static int heightMm(Design design, ObjectId rack) {
        Placement placement = design.placements().get(rack);
        RackUnits units = placement == null
                ? null
                : design.types().get(placement.type()).mounting().height();
        return (int) Math.round((units == null ? 42 : units.units()) * UNIT_MM);
    }

    /// One outlet.
    final class Outlet {
        private final String connector;
        private final int number;
        private final @Nullable Line line;
        private final int heightMm;
        private boolean used;
        private int cordMm;

        private Outlet(String connector, int number, @Nullable Line line, int heightMm, boolean used) {
            this.connector = connector;
            this.number = number;
            this.line = line;
            this.heightMm = heightMm;
            this.used = used;
        }

        ObjectId strip() {
            return mount.id();
        }

        int number() {
            return number;
        }

        @Nullable
        Line line() {
            return line;
        }

        int cordMm() {
            return cordMm;
        }

        double loadWatts() {
            return line == null ? watts : lineWatts[Arrays.asList(Line.values()).indexOf(line)];
        }

        void take(double more) {
            used = true;
            watts += more;
            if (line != null) {
                lineWatts[Arrays.asList(Line.values()).indexOf(line)] += more;
            }
        }

        private boolean takes(String wanted) {
            return connector.contains(wanted);
        }

        private int cordTo(int deviceMm) {
            return Math.abs(heightMm - deviceMm) + SIDEWAYS_MM;
        }

        private Outlet towards(int deviceMm) {
            cordMm = cordTo(deviceMm);
            return this;
        }
    }
}
