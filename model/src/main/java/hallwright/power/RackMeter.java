package hallwright.power;

import hallwright.catalogue.Category;
import hallwright.catalogue.DeviceType;
import hallwright.catalogue.LiquidPath;
import hallwright.catalogue.RackSystemType;
import hallwright.catalogue.RackType;
import hallwright.design.Installed;
import hallwright.design.ObjectId;
import hallwright.design.ProjectValues;
import hallwright.units.Airflow;
import hallwright.units.Mass;
import hallwright.units.Power;
import hallwright.units.Ratio;
import hallwright.units.Total;
import hallwright.units.WaterFlow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Adds up one rack. All figures are SI doubles; a fact that is not known adds to a count, never to a sum.
///
/// IT equipment whose power is not known is unknown. Everything else (power strips, transfer switches, shelves,
/// rear
/// doors) draws nothing of its own unless its type or the project says so. Compute trays in a rack-scale system are
/// part of it and add nothing. What goes in as electricity comes out as heat: the heat is split from the maximum
/// power,
/// also where a maker states another heat apart. What the project states for the rack takes the place of the sum.
final class RackMeter {

    private double maximumWatts;
    private double typicalWatts;
    private double airWatts;
    private double liquidWatts;
    private double doubtfulWatts;
    private double airflow;
    private double massKilograms;
    private double coolantLitresPerMinute;
    private int maximumUnknown;
    private int airUnknown;
    private int liquidUnknown;
    private int airflowUnknown;
    private int massUnknown;
    private int coolantUnknown;
    private int typicalAssumed;
    private int shareAssumed;
    private int gpus;
    private int gpusUnknown;

    private RackMeter() {}

    /// The load of a rack with what is mounted in it.
    static RackLoad measure(ObjectId id, Installed rack, List<Installed> contents) {
        RackMeter meter = new RackMeter();
        boolean system = rack.type() instanceof RackSystemType;
        ProjectValues stated = rack.project();
        meter.add(new Installed(rack.type(), null));
        for (Installed device : contents) {
            if (!system || device.type().category() != Category.GPU_TRAY) {
                meter.add(device);
            }
        }
        if (stated != null) {
            meter.state(stated, rack, contents.isEmpty() && !system);
        }
        return meter.load(id);
    }

    private void add(Installed part) {
        Mass mass = part.mass();
        massKilograms += mass == null ? 0 : mass.kilograms();
        massUnknown += mass == null ? 1 : 0;
        switch (part.type()) {
            case RackType _ -> {}
            case RackSystemType _ -> {
                addGpus(part);
                addLoad(part, true);
            }
            case DeviceType _ -> {
                addGpus(part);
                addLoad(part, true);
            }
            default -> addLoad(part, false);
        }
    }

    private void addGpus(Installed part) {
        Integer count = part.gpus();
        gpus += count == null ? 0 : count;
        gpusUnknown += count == null ? 1 : 0;
    }

    private void addLoad(Installed part, boolean needsPower) {
        Power maximum = part.maximum();
        if (maximum == null && !needsPower) {
            return;
        }
        Power typical = part.typical();
        double watts = maximum == null ? 0 : maximum.watts();
        maximumWatts += watts;
        typicalWatts += typical == null || maximum == null ? watts : typical.watts();
        typicalAssumed += typical == null && maximum != null ? 1 : 0;
        Ratio share = needsPower ? part.liquidShare() : Ratio.ZERO;
        boolean allLiquid = share != null && share.value() == 1;
        boolean noLiquid = share == null || share.value() == 0;
        if (maximum == null) {
            maximumUnknown++;
            airUnknown += allLiquid ? 0 : 1;
            liquidUnknown += noLiquid ? 0 : 1;
        }
        split(watts, share, share == null && mayBeLiquid(part));
        Airflow air = part.airflow();
        boolean needsAir = needsPower && !allLiquid && (maximum == null || watts > 0);
        airflow += needsAir && air != null ? air.cubicMetresPerSecond() : 0;
        airflowUnknown += needsAir && air == null ? 1 : 0;
        WaterFlow flow = needsPower ? part.liquid().flow() : null;
        coolantLitresPerMinute += flow == null ? 0 : flow.litresPerMinute();
        coolantUnknown += flow == null && !noLiquid ? 1 : 0;
    }

    private void split(double watts, @Nullable Ratio share, boolean doubtful) {
        double liquid = share == null ? 0 : watts * share.value();
        airWatts += watts - liquid;
        liquidWatts += liquid;
        shareAssumed += share == null ? 1 : 0;
        doubtfulWatts += doubtful ? watts : 0;
    }

    private static boolean mayBeLiquid(Installed part) {
        LiquidPath liquid = part.liquid();
        return part.type() instanceof RackSystemType
                || liquid.flow() != null
                || liquid.supplyMaximum() != null
                || liquid.coolant() != null;
    }

    /// Puts what the project states for the whole rack in the place of the sum.
    private void state(ProjectValues stated, Installed rack, boolean empty) {
        if (stated.maximum() != null || stated.liquidShare() != null) {
            stateHeat(stated, rack, empty);
        }
        if (stated.typical() != null) {
            typicalWatts = stated.typical().watts();
            typicalAssumed = 0;
        }
        if (stated.gpus() != null) {
            gpus = stated.gpus();
            gpusUnknown = 0;
        }
        boolean planned = empty && stated.maximum() != null && stated.maximum().watts() > 0;
        if (stated.airflow() != null) {
            airflow = stated.airflow().cubicMetresPerSecond();
            airflowUnknown = 0;
        } else if (planned && airWatts > 0) {
            airflowUnknown = 1;
        }
        if (stated.mass() != null) {
            massKilograms = stated.mass().kilograms();
            massUnknown = 0;
        } else if (planned) {
            massUnknown++;
        }
    }

    private void stateHeat(ProjectValues stated, Installed rack, boolean empty) {
        double contents = airWatts + liquidWatts;
        boolean known = !empty && maximumUnknown == 0 && contents > 0;
        Ratio share = stated.liquidShare();
        if (share == null) {
            share = rack.liquid().share();
        }
        if (share == null && known && doubtfulWatts == 0) {
            share = new Ratio(liquidWatts / contents);
        }
        double watts =
                stated.maximum() == null ? maximumWatts : stated.maximum().watts();
        if (stated.maximum() != null) {
            maximumWatts = watts;
            typicalWatts = watts;
            typicalAssumed = 1;
            maximumUnknown = 0;
        }
        airWatts = 0;
        liquidWatts = 0;
        doubtfulWatts = 0;
        shareAssumed = 0;
        airUnknown = maximumUnknown;
        liquidUnknown = share == null || share.value() == 0 ? 0 : maximumUnknown;
        split(watts, share, share == null && rack.type() instanceof RackSystemType);
        if (share != null && share.value() > 0 && empty) {
            coolantUnknown = 1;
        }
    }

    private RackLoad load(ObjectId id) {
        return new RackLoad(
                id,
                new Total<>(new Power(maximumWatts), maximumUnknown),
                new Total<>(new Power(typicalWatts), maximumUnknown),
                new Total<>(new Power(airWatts), airUnknown),
                new Total<>(new Power(liquidWatts), liquidUnknown),
                new Total<>(new Airflow(airflow), airflowUnknown),
                new Total<>(new Mass(massKilograms), massUnknown),
                gpus,
                new Total<>(new WaterFlow(coolantLitresPerMinute), coolantUnknown),
                new Assumed(typicalAssumed, shareAssumed, new Power(doubtfulWatts), gpusUnknown));
    }
}
