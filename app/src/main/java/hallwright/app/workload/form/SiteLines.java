package hallwright.app.workload.form;

import hallwright.app.field.Dimension;
import hallwright.app.field.Entry;
import hallwright.app.field.Entry.Option;
import hallwright.design.WorkloadPlan;
import hallwright.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The lines of a training stage that say over which sites it is spread. One site is none of the plan's business;
/// typing a larger number begins a list.
final class SiteLines {

    private static final double PERCENT = 0.01;
    private static final int MOST = 64;

    private final WorkloadPlan plan;
    private final String stage;
    private final String at;

    /// @param plan the whole plan
    /// @param stage the place of the stage, such as `stages/0`
    SiteLines(WorkloadPlan plan, String stage) {
        this.plan = plan;
        this.stage = stage;
        this.at = stage + "/sites";
    }

    void add(PlanLines in) {
        List<Map<String, Object>> sites = PlanTree.items(plan.values(), at + "/list");
        in.counted("sites", Math.max(1, sites.size()), MOST, count -> resized(sites, count, in));
        if (sites.size() < 2) {
            return;
        }
        in.choice("sites/method", methods(in));
        in.number("sites/innerSteps", Dimension.AMOUNT, in.needed());
        in.number("sites/sentBytes", Dimension.NUMBER, in.say(4, Dimension.NUMBER));
        if (in.text("sites/method", "").equals("federated")) {
            in.number("sites/serverGbps", Dimension.BIT_RATE, in.needed());
            in.flag("sites/secure", false);
        }
        for (int i = 0; i < sites.size(); i++) {
            String place = "sites/list/" + i + "/";
            in.own(place + "name", new Entry.Words(), in.text(place + "name", ""), named(place + "name"));
            in.scaled(place + "share", Dimension.RATIO, PERCENT, in.say(100.0 / sites.size(), Dimension.RATIO));
            in.number(place + "linkGbps", Dimension.BIT_RATE, in.needed());
        }
    }

    private PlanLines.Next named(String place) {
        return typed ->
                typed.isBlank() ? plan.values() : PlanTree.with(plan.values(), stage + "/" + place, typed.strip());
    }

    /// The plan with another number of sites; equal shares, because the old ones no longer make a whole.
    private Map<String, Object> resized(List<Map<String, Object>> sites, int count, PlanLines in) {
        if (count < 2) {
            return PlanTree.with(plan.values(), at, null);
        }
        List<Object> next = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, Object> site = new LinkedHashMap<>(
                    i < sites.size() ? sites.get(i) : StageStart.site(in.say("workload.form.site", i + 1)));
            site.remove("share");
            next.add(site);
        }
        Map<String, Object> all = new LinkedHashMap<>(StageStart.sites());
        if (PlanTree.get(plan.values(), at) instanceof Map<?, ?> before) {
            before.forEach((key, value) -> all.put(String.valueOf(key), value));
        }
        all.put("list", next);
        return PlanTree.with(plan.values(), at, all);
    }

    private static List<Option> methods(PlanLines in) {
        return Stream.of("local-sgd", "federated")
                .map(code -> new Option(code, in.say("workload.form.method." + code)))
                .toList();
    }

    /// What a line at a place is called: the last word of the place, and for an item of a list which one it is.
    static Message label(String key) {
        String[] parts = key.split("/", -1);
        String last = parts[parts.length - 1];
        boolean item = parts.length > 2 && parts[parts.length - 3].equals("list");
        return item
                ? Message.of("workload.form.site." + last, Integer.parseInt(parts[parts.length - 2]) + 1)
                : Message.of("workload.form." + last);
    }
}
