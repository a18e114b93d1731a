package hallwright.electrical.quantity;

import static hallwright.electrical.quantity.Say.FAIL;
import static hallwright.electrical.quantity.Say.INFO;
import static hallwright.electrical.quantity.Say.KILO;
import static hallwright.electrical.quantity.Say.PERCENT;

import hallwright.cabling.CableRoute;
import hallwright.cabling.TrayFill;
import hallwright.electrical.Tolerance;
import hallwright.electrical.data.ElectricalData;
import hallwright.electrical.data.ElectricalSetting;
import hallwright.space.AislePitch;
import hallwright.structure.FloorLoad;
import hallwright.structure.Weights;
import hallwright.text.Message;
import hallwright.workload.Fields;
import hallwright.workload.Output;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.question.Calculation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// Clearances, weight, cables and ways out.
final class SpaceQuantities {

    private static final double INCH = 0.0254;

    private SpaceQuantities() {}

    static List<Calculation> all(ElectricalData data) {
        return List.of(
                Calculation.of("clearance", "working_depth", "4.1")
                        .needs("V_to_ground", "condition", "clear_depth_m", "table_ft|table_m")
                        .gives("required_m", "shortfall_m", "margin_pct", "verdict")
                        .by(SpaceQuantities::workingDepth),
                Calculation.of("clearance", "aisle_pitch", "4.2")
                        .needs("tile_m", "cases")
                        .takes("rear_min_m")
                        .gives("hot_m", "verdicts", "verdict")
                        .by(SpaceQuantities::pitch),
                Calculation.of("clearance", "aisle_set", "4.2")
                        .needs("limits")
                        .takes("face_to_face_m", "back_to_back_m", "delivery_m", "row_length_m", "row_ends_open")
                        .gives("verdicts", "margin_pct", "verdict")
                        .by(SpaceQuantities::aisles),
                Calculation.of("structure", "distributed", "5")
                        .needs("mass_kg", "w_m", "d_m")
                        .takes("front_aisle_m", "rear_aisle_m", "limits_kPa", "g")
                        .gives("q_footprint_kPa", "q_influence_kPa", "verdicts_influence", "verdict")
                        .by(SpaceQuantities::pressure),
                Calculation.of("structure", "panel", "5")
                        .needs("rack_lb|rack_kg", "panel_design_load_lb|panel_design_load_kg", "feet_on_panel")
                        .takes("feet")
                        .gives("foot_lb", "panel_lb", "verdicts", "verdict")
                        .by(SpaceQuantities::panel),
                Calculation.of("network", "route", "6")
                        .needs("dx_m", "dy_m")
                        .takes("rise_m", "slack_pct", "service_loop_m_each_end", "media_limit_m", "stock_m")
                        .gives("L_m", "order_m", "allowed", "verdict")
                        .by(in -> route(new Asked(data, in))),
                Calculation.of("network", "tray", "6")
                        .needs("n", "d_in", "tray_w_in", "tray_h_in")
                        .takes("initial_pct", "warn_pct", "max_pct")
                        .gives("cable_area_in2", "fill_pct", "verdict")
                        .by(SpaceQuantities::tray),
                Calculation.of("egress", "row", "4.3")
                        .needs("cabinets_in_row", "cabinet_w_m")
                        .takes(
                                "max_cabinets",
                                "dead_end_cabinets",
                                "max_dead_end_cabinets",
                                "dead_end_corridor_limit_ft")
                        .gives("row_m", "dead_end_m", "dead_end_limit_m", "verdicts", "verdict")
                        .by(SpaceQuantities::egress));
    }

    private static List<Output> workingDepth(Fields in) throws WorkloadProblem {
        double volts = in.number("V_to_ground");
        int condition = in.count("condition");
        String key = in.has("table_ft") ? "table_ft" : "table_m";
        Fields table = in.optionalFields(key);
        if (table == null) {
            throw in.missing(key);
        }
        double required = -1;
        for (String row : table.keys()) {
            double upTo = Double.parseDouble(row.replaceAll(".*[^0-9.]", ""));
            List<Double> depths = table.numbers(row);
            if (condition > depths.size()) {
                throw in.wrong("condition", condition, Message.of("electrical.expected.condition", depths.size()));
            }
            if (required < 0 && Tolerance.atMost(volts, upTo)) {
                required = depths.get(condition - 1);
            }
        }
        if (required < 0) {
            throw in.wrong("V_to_ground", volts, Message.of("electrical.expected.in-table"));
        }
        double metres = key.equals("table_ft") ? RoomQuantities.feet(required) : required;
        double depth = in.number("clear_depth_m");
        return new Say("4.1")
                .figure("required_m", "m", metres, "row of {V}, column {condition}", "V", volts, "condition", condition)
                .figure(
                        "shortfall_m",
                        "m",
                        Math.max(0, metres - depth),
                        "{required} - {depth}",
                        "required",
                        metres,
                        "depth",
                        depth)
                .figure(
                        "margin_pct",
                        "%",
                        Say.marginAbove(depth, metres),
                        "({depth} - {required})/{required}·100",
                        "depth",
                        depth,
                        "required",
                        metres)
                .verdict(Say.passIf(Tolerance.atLeast(depth, metres)))
                .all();
    }

    private static List<Output> pitch(Fields in) throws WorkloadProblem {
        double tile = in.positive("tile_m");
        List<Double> aisles = new ArrayList<>();
        for (Fields each : in.list("cases")) {
            aisles.add(new AislePitch(each.positive("tiles"), tile)
                    .hotAisle(each.positive("rack_d_m"), each.number("cold_m")));
        }
        Say say = new Say("4.2").series("hot_m", "m", aisles, "tiles·{tile} - 2·depth - cold", "tile", tile);
        if (!in.has("rear_min_m")) {
            return say.verdict(INFO).all();
        }
        double least = in.number("rear_min_m");
        return say.verdicts(aisles.stream()
                        .map(each -> Say.passIf(Tolerance.atLeast(each, least)))
                        .toList())
                .all();
    }

    private static List<Output> aisles(Fields in) throws WorkloadProblem {
        Map<String, Double> limits = Say.named(in, "limits");
        Map<String, String> verdicts = new LinkedHashMap<>();
        Map<String, Object> margins = new LinkedHashMap<>();
        for (String name : List.of("face_to_face", "back_to_back", "delivery")) {
            Double limit = limits.get(name + "_m");
            if (limit != null && in.has(name + "_m")) {
                double actual = in.number(name + "_m");
                boolean met = Tolerance.atLeast(actual, limit);
                verdicts.put(name, name.equals("delivery") ? Say.passIf(met) : Say.warnUnless(met));
                margins.put(name, Say.marginAbove(actual, limit));
            }
        }
        Double longest = limits.get("row_needs_both_ends_above_m");
        if (longest != null && in.has("row_length_m") && in.has("row_ends_open")) {
            boolean met = Tolerance.atMost(in.number("row_length_m"), longest) || in.number("row_ends_open") >= 2;
            verdicts.put("row_ends", Say.passIf(met));
        }
        if (verdicts.isEmpty()) {
            throw in.missing("face_to_face_m", "back_to_back_m", "delivery_m", "row_length_m");
        }
        return new Say("4.2")
                .tree("margin_pct", "%", margins, "(actual - limit)/limit·100")
                .verdicts(verdicts)
                .all();
    }

    private static List<Output> pressure(Fields in) throws WorkloadProblem {
        double mass = in.positive("mass_kg");
        double width = in.positive("w_m");
        double depth = in.positive("d_m");
        double front = in.numberOr(0, "front_aisle_m");
        double rear = in.numberOr(0, "rear_aisle_m");
        double scale = in.numberOr(FloorLoad.GRAVITY, "g") / FloorLoad.GRAVITY / KILO;
        double influence = Weights.pressure(mass, width, depth, front, rear) * scale;
        Say say = new Say("5")
                .figure(
                        "q_footprint_kPa",
                        "kPa",
                        Weights.pressure(mass, width, depth, 0, 0) * scale,
                        "{m}·g/({w}·{d})",
                        "m",
                        mass,
                        "w",
                        width,
                        "d",
                        depth)
                .figure(
                        "q_influence_kPa",
                        "kPa",
                        influence,
                        "{m}·g/({w}·({d} + ({front} + {rear})/2))",
                        "m",
                        mass,
                        "w",
                        width,
                        "d",
                        depth,
                        "front",
                        front,
                        "rear",
                        rear);
        if (!in.has("limits_kPa")) {
            return say.verdict(INFO).all();
        }
        Map<String, String> verdicts = new LinkedHashMap<>();
        in.oneOrMore("limits_kPa").forEach(limit -> verdicts.put(Double.toString(limit), Say.atMost(influence, limit)));
        return say.tree("verdicts_influence", "1", verdicts, "actual against limit; equal meets")
                .verdict(Say.together(List.copyOf(verdicts.values())))
                .all();
    }

    private static List<Output> panel(Fields in) throws WorkloadProblem {
        String unit = in.has("rack_lb") ? "lb" : "kg";
        double weight = in.positive("rack_" + unit);
        double limit = in.positive("panel_design_load_" + unit);
        int feet = in.countOr(4, "feet");
        List<Double> onPanel = in.oneOrMore("feet_on_panel").stream()
                .map(count -> Weights.onPanel(weight, feet, count.intValue()))
                .toList();
        return new Say("5")
                .figure("foot_" + unit, unit, Weights.onFoot(weight, feet), "{W}/{feet}", "W", weight, "feet", feet)
                .series(
                        "panel_" + unit,
                        unit,
                        onPanel,
                        "feet on the panel·{foot}",
                        "foot",
                        Weights.onFoot(weight, feet))
                .verdicts(onPanel.stream().map(each -> Say.atMost(each, limit)).toList())
                .all();
    }

    private static List<Output> route(Asked asked) throws WorkloadProblem {
        Fields in = asked.in();
        double rises =
                in.oneOrMore("rise_m").stream().mapToDouble(Double::doubleValue).sum();
        double slack =
                Say.percentOr(asked.data().of(ElectricalSetting.CABLE_SLACK).value(), in, "slack_pct");
        double loop = asked.or(ElectricalSetting.SERVICE_LOOP, 1, "service_loop_m_each_end");
        CableRoute route = new CableRoute(in.signedOr(0, "dx_m"), in.signedOr(0, "dy_m"), rises, slack, loop);
        double length = route.length();
        Say say = new Say("6")
                .figure(
                        "L_m",
                        "m",
                        length,
                        "(|{dx}| + |{dy}| + {rise})·(1 + {slack}) + 2·{loop}",
                        "dx",
                        route.along(),
                        "dy",
                        route.across(),
                        "rise",
                        rises,
                        "slack",
                        slack,
                        "loop",
                        loop);
        OptionalDouble order = route.order(in.oneOrMore("stock_m"));
        if (order.isPresent()) {
            say.figure("order_m", "m", order.getAsDouble(), "next stock length from {L}", "L", length);
        }
        if (!in.has("media_limit_m")) {
            return say.verdict(INFO).all();
        }
        List<String> allowed = Say.named(in, "media_limit_m").entrySet().stream()
                .filter(medium -> Tolerance.atMost(length, medium.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return say.tree("allowed", "1", allowed, "media whose limit is at least {L}", "L", length)
                .verdict(Say.passIf(!allowed.isEmpty()))
                .all();
    }

    private static List<Output> tray(Fields in) throws WorkloadProblem {
        TrayFill tray = new TrayFill(in.count("n"), in.positive("d_in") * INCH);
        double square = INCH * INCH;
        double section = in.positive("tray_w_in") * in.positive("tray_h_in") * square;
        double fill = tray.of(section) * PERCENT;
        Say say = new Say("6")
                .figure(
                        "cable_area_in2",
                        "in²",
                        tray.area() / square,
                        "{n}·π·{d}²/4",
                        "n",
                        tray.cables(),
                        "d",
                        in.positive("d_in"))
                .figure("fill_pct", "%", fill, "{A}/{tray}·100", "A", tray.area() / square, "tray", section / square);
        if (in.has("initial_pct")) {
            double initial = in.positive("initial_pct");
            say.figure(
                    "area_for_" + Say.whole(initial) + "pct_in2",
                    "in²",
                    tray.sectionFor(initial / PERCENT) / square,
                    "{A}/{fill}",
                    "A",
                    tray.area() / square,
                    "fill",
                    initial / PERCENT);
        }
        boolean most = Tolerance.atMost(fill, in.numberOr(PERCENT, "max_pct"));
        boolean warn = Tolerance.atMost(fill, in.numberOr(PERCENT, "warn_pct"));
        return say.verdict(most ? Say.warnUnless(warn) : FAIL).all();
    }

    private static List<Output> egress(Fields in) throws WorkloadProblem {
        double width = in.positive("cabinet_w_m");
        double row = in.number("cabinets_in_row");
        double dead = in.numberOr(0, "dead_end_cabinets");
        Map<String, String> verdicts = new LinkedHashMap<>();
        if (in.has("max_cabinets")) {
            verdicts.put("row", Say.warnUnless(row <= in.number("max_cabinets")));
        }
        if (in.has("max_dead_end_cabinets")) {
            verdicts.put("dead_end_count", Say.warnUnless(dead <= in.number("max_dead_end_cabinets")));
        }
        Say say = new Say("4.3")
                .figure("row_m", "m", row * width, "{n}·{w}", "n", row, "w", width)
                .figure("dead_end_m", "m", dead * width, "{n}·{w}", "n", dead, "w", width);
        if (in.has("dead_end_corridor_limit_ft")) {
            Map<String, Object> limits = new LinkedHashMap<>();
            Say.named(in, "dead_end_corridor_limit_ft").forEach((name, limit) -> {
                limits.put(name, RoomQuantities.feet(limit));
                String kind = name.startsWith("sprinklered") ? "sprinklered" : name;
                verdicts.put("corridor_" + kind, Say.atMost(dead * width, RoomQuantities.feet(limit)));
            });
            say.tree("dead_end_limit_m", "m", limits, "feet·0.3048");
        }
        return verdicts.isEmpty()
                ? say.verdict(INFO).all()
                : say.verdicts(verdicts).all();
    }
}
