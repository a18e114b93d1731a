package hallwright.electrical.quantity;

import static hallwright.electrical.quantity.Say.FAIL;
import static hallwright.electrical.quantity.Say.INFO;
import static hallwright.electrical.quantity.Say.PASS;
import static hallwright.electrical.quantity.Say.WARN;

import hallwright.electrical.data.ElectricalData;
import hallwright.electrical.data.ElectricalSetting;
import hallwright.electrical.plant.RackPeak;
import hallwright.electrical.redundancy.Topology;
import hallwright.electrical.redundancy.UnitGroup;
import hallwright.text.Message;
import hallwright.workload.Fields;
import hallwright.workload.Output;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.question.Calculation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Power and density of racks, and the air heat that liquid leaves.
final class RackQuantities {

    private RackQuantities() {}

    static List<Calculation> all(ElectricalData data) {
        return List.of(
                Calculation.of("ai-transient", "peak", "1.8")
                        .needs("TDP_kW", "shelves", "shelf_kW", "feeds", "feed_kW_continuous")
                        .takes(
                                "peak_factor",
                                "shelf_redundancy",
                                "feed_short_time_factor",
                                "peak_duration_s",
                                "trip_time_s")
                        .gives(
                                "peak_kW",
                                "usable_shelf_kW",
                                "shelf_all_live_kW",
                                "feed_continuous_kW",
                                "feed_short_time_kW",
                                "verdicts",
                                "verdict")
                        .by(in -> peak(new Asked(data, in))),
                Calculation.of("density", "definitions", "2.1")
                        .needs("racks", "kW_per_rack", "rack_w_m", "rack_d_m")
                        .takes("cold_aisle_m", "hot_aisle_m", "white_space_m2")
                        .gives(
                                "kW_per_rack",
                                "kW_per_m2_white",
                                "kW_per_m2_footprint",
                                "kW_per_m2_with_half_aisles",
                                "verdict")
                        .by(RackQuantities::density),
                Calculation.of("density", "residual_air", "2.2")
                        .needs("rack_kW", "liquid_fraction")
                        .takes("air_limit_kW")
                        .gives("P_air_kW", "P_liquid_kW", "verdicts", "verdict")
                        .by(RackQuantities::residual));
    }

    private static List<Output> peak(Asked asked) throws WorkloadProblem {
        Fields in = asked.in();
        int shelves = in.count("shelves");
        int out = shelvesOut(in, shelves);
        RackPeak rack = new RackPeak(
                in.positive("TDP_kW"),
                asked.or(ElectricalSetting.PEAK_FACTOR, 1, "peak_factor"),
                UnitGroup.equal(shelves, in.positive("shelf_kW"), in.positive("TDP_kW")),
                out,
                in.positive("feed_kW_continuous"),
                in.count("feeds"),
                asked.or(ElectricalSetting.SHORT_TIME_FACTOR, 1, "feed_short_time_factor"));
        Map<String, String> verdicts = new LinkedHashMap<>();
        verdicts.put("shelf_degraded_steady", Say.passIf(rack.shelvesCarryDesign()));
        verdicts.put("shelf_degraded_peak", Say.passIf(rack.shelvesCarryPeak()));
        verdicts.put("feed_steady", Say.passIf(rack.feedsCarryDesign()));
        boolean lasts = !in.has("peak_duration_s")
                || !in.has("trip_time_s")
                || RackPeak.matters(in.number("peak_duration_s"), in.number("trip_time_s"));
        verdicts.put("feed_peak_short_time", lasts ? Say.passIf(rack.feedsCarryPeak()) : "NOT_APPLICABLE");
        return new Say("1.8")
                .figure(
                        "peak_kW",
                        "kW",
                        rack.peak(),
                        "{P}·{factor}",
                        "P",
                        rack.designWatts(),
                        "factor",
                        rack.peakFactor())
                .figure(
                        "usable_shelf_kW",
                        "kW",
                        rack.degradedShelves(),
                        "({n} - {out})·{C}",
                        "n",
                        shelves,
                        "out",
                        out,
                        "C",
                        in.positive("shelf_kW"))
                .figure(
                        "shelf_all_live_kW",
                        "kW",
                        rack.shelves().usable(0),
                        "{n}·{C}",
                        "n",
                        shelves,
                        "C",
                        in.positive("shelf_kW"))
                .figure(
                        "feed_continuous_kW",
                        "kW",
                        rack.continuousFeeds(),
                        "{n}·{P}",
                        "n",
                        rack.feeds(),
                        "P",
                        rack.feedWatts())
                .figure(
                        "feed_short_time_kW",
                        "kW",
                        rack.shortTimeFeeds(),
                        "{P}·{factor}",
                        "P",
                        rack.continuousFeeds(),
                        "factor",
                        rack.shortTimeFactor())
                .tree("verdicts", "1", verdicts, "actual against limit; equal meets")
                .verdict(verdicts.containsValue(FAIL) ? WARN : PASS)
                .all();
    }

    private static int shelvesOut(Fields in, int shelves) throws WorkloadProblem {
        String word = in.optionalText("shelf_redundancy");
        if (word == null) {
            return 0;
        }
        String plain = word.replace(" ", "");
        if (plain.equals("N+N") || plain.equals("2N")) {
            return (shelves + 1) / 2;
        }
        return Topology.of(plain)
                .filter(topology -> topology.systems() == 0)
                .map(Topology::spare)
                .filter(spare -> spare <= shelves)
                .orElseThrow(() -> in.wrong("shelf_redundancy", word, Message.of("electrical.expected.redundancy")));
    }

    private static List<Output> density(Fields in) throws WorkloadProblem {
        int racks = in.count("racks");
        double each = in.positive("kW_per_rack");
        double width = in.positive("rack_w_m");
        double depth = in.positive("rack_d_m");
        double aisles = (in.numberOr(0, "cold_aisle_m") + in.numberOr(0, "hot_aisle_m")) / 2;
        Say say = new Say("2.1")
                .figure("kW_per_rack", "kW", each, "{P}", "P", each)
                .figure(
                        "kW_per_m2_footprint",
                        "kW/m²",
                        each / (width * depth),
                        "{P}/({w}·{d})",
                        "P",
                        each,
                        "w",
                        width,
                        "d",
                        depth)
                .figure(
                        "kW_per_m2_with_half_aisles",
                        "kW/m²",
                        each / (width * (depth + aisles)),
                        "{P}/({w}·({d} + {aisles}))",
                        "P",
                        each,
                        "w",
                        width,
                        "d",
                        depth,
                        "aisles",
                        aisles);
        if (in.has("white_space_m2")) {
            double area = in.positive("white_space_m2");
            say.figure(
                    "kW_per_m2_white", "kW/m²", racks * each / area, "{n}·{P}/{A}", "n", racks, "P", each, "A", area);
        }
        return say.verdict(INFO).all();
    }

    private static List<Output> residual(Fields in) throws WorkloadProblem {
        double rack = in.positive("rack_kW");
        double liquid = in.number("liquid_fraction");
        if (liquid > 1) {
            throw in.wrong("liquid_fraction", liquid, Message.of("electrical.expected.share"));
        }
        double air = rack * (1 - liquid);
        Say say = new Say("2.2")
                .figure("P_air_kW", "kW", air, "{P}·(1 - {f})", "P", rack, "f", liquid)
                .figure("P_liquid_kW", "kW", rack * liquid, "{P}·{f}", "P", rack, "f", liquid);
        if (!in.has("air_limit_kW")) {
            return say.verdict(INFO).all();
        }
        Map<String, String> verdicts = new LinkedHashMap<>();
        Say.named(in, "air_limit_kW").forEach((name, limit) -> verdicts.put(name, Say.atMost(air, limit)));
        return say.verdicts(verdicts).all();
    }
}
