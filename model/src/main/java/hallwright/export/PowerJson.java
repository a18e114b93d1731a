package hallwright.export;

import hallwright.design.Design;
import hallwright.design.Redundancy;
import hallwright.file.JsonLayout;
import hallwright.power.chain.Chain;
import hallwright.power.failure.FailureTable;
import hallwright.power.failure.Outcome;
import hallwright.text.Version;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What outages do to the power of a hall, as JSON for other programs, in the format `hallwright-power`, version 1.
///
/// | key | what it holds |
/// |---|---|
/// | `format`, `version`, `writtenBy` | `hallwright-power`, 1 and the program |
/// | `design` | `name` and `revision` of the title block |
/// | `provision` | `basis`, `diversity` with its `reason`, `declared` redundancy |
/// | `notes` | ids of what is `unfed`, of `unknownDraw`, with `assumedSupplies`, `assumedCords` or
/// `assumedLines`, `cut` and `unrated` |
/// | `normal` | the state in which nothing is out |
/// | `asked` | the state that was asked for, if one was |
/// | `table` | if all single outages were asked for: `computed` redundancy, `singlePoints`, `notMaintainable`,
/// `singles` |
///
/// A state holds `out` and `modulesOut` with ids, `lost`, `slowed` and `restarted` loads with ids, `lostW`,
/// `gpusLost`,
/// `gpusSlowed`, `gpusRestarted`, `overloaded` elements with `id`, `carriedW`, `capacityW`, and `worst` with `id`
/// and
/// `loading`.
public final class PowerJson {

    private static final String FORMAT = "hallwright-power";
    private static final int VERSION = 1;
    private static final MathContext DIGITS = new MathContext(12);

    private final Design design;
    private final Chain chain;

    private PowerJson(Design design, Chain chain) {
        this.design = design;
        this.chain = chain;
    }

    /// The whole document.
    ///
    /// @param asked the outcome that was asked for, or null
    /// @param table all single outages, or null
    public static String text(
            Design design, Chain chain, Outcome normal, @Nullable Outcome asked, @Nullable FailureTable table) {
        return JsonLayout.text(new PowerJson(design, chain).document(normal, asked, table));
    }

    private Map<String, Object> document(Outcome normal, @Nullable Outcome asked, @Nullable FailureTable table) {
        Map<String, Object> top = new LinkedHashMap<>();
        top.put("format", FORMAT);
        top.put("version", VERSION);
        top.put("writtenBy", Version.signature());
        Map<String, Object> title = new LinkedHashMap<>();
        title.put("name", design.project().name());
        title.put("revision", design.project().revision());
        top.put("design", title);
        top.put("provision", provision());
        top.put("notes", notes());
        top.put("normal", state(normal));
        if (asked != null) {
            top.put("asked", state(asked));
        }
        if (table != null) {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("computed", table.computed().code());
            all.put("singlePoints", ids(table.singlePoints()));
            all.put("notMaintainable", ids(table.notMaintainable()));
            all.put("singles", table.singles().stream().map(this::state).toList());
            top.put("table", all);
        }
        return top;
    }

    private Map<String, Object> provision() {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("basis", design.provision().basis().code());
        node.put("diversity", number(design.provision().diversity().value()));
        if (design.provision().reason() != null) {
            node.put("reason", design.provision().reason());
        }
        Redundancy declared = design.provision().declared();
        if (declared != null) {
            node.put("declared", declared.code());
        }
        return node;
    }

    private Map<String, Object> notes() {
        Chain.Notes notes = chain.notes();
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("unfed", notes.unfed().stream().map(id -> id.number()).toList());
        node.put("unknownDraw", notes.unknown().stream().map(id -> id.number()).toList());
        node.put(
                "assumedSupplies",
                notes.assumedSupplies().stream().map(id -> id.number()).toList());
        node.put(
                "assumedCords",
                notes.assumedCords().stream().map(id -> id.number()).toList());
        node.put(
                "assumedLines",
                notes.assumedLines().stream().map(id -> id.number()).toList());
        node.put("cut", notes.cut().stream().map(id -> id.number()).toList());
        node.put("unrated", notes.unrated().stream().map(id -> id.number()).toList());
        return node;
    }

    private Map<String, Object> state(Outcome outcome) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("out", ids(outcome.outage().elements()));
        node.put("modulesOut", ids(outcome.outage().modules()));
        node.put("lost", ids(outcome.lost()));
        node.put("slowed", ids(outcome.slowed()));
        node.put("restarted", ids(outcome.interrupted()));
        node.put("lostW", number(outcome.lostWatts()));
        node.put("gpusLost", outcome.gpusLost());
        node.put("gpusSlowed", outcome.gpusSlowed());
        node.put("gpusRestarted", outcome.gpusInterrupted());
        node.put("overloaded", outcome.overloaded().stream().map(this::loaded).toList());
        if (outcome.worst() >= 0) {
            Map<String, Object> worst = new LinkedHashMap<>();
            worst.put("id", chain.point(outcome.worst()).id().number());
            worst.put("loading", number(outcome.worstLoading()));
            node.put("worst", worst);
        }
        return node;
    }

    private Map<String, Object> loaded(Outcome.Loaded loaded) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("id", chain.point(loaded.point()).id().number());
        node.put("carriedW", number(loaded.watts()));
        node.put("capacityW", number(loaded.capacityWatts()));
        return node;
    }

    private List<Integer> ids(List<Integer> points) {
        return points.stream().map(point -> chain.point(point).id().number()).toList();
    }

    private static BigDecimal number(double value) {
        return new BigDecimal(value).round(DIGITS);
    }
}
