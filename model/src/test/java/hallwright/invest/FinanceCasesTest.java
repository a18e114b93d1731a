package hallwright.invest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/// The worked cases whose result is a number or a list of numbers; models with several results and bills of
/// materials
/// have tests of their own.
class FinanceCasesTest {

    private static final Map<String, Function<JsonNode, double[]>> FUNCTIONS = Map.ofEntries(
            one("npv_end_of_period", in -> Financials.npvEndOfPeriod(d(in, "rate"), flows(in))),
            one("npv_with_t0", in -> Financials.npv(d(in, "rate"), concat(d(in, "t0"), in.get("flows_1_to_n")))),
            one("irr", in -> InternalRate.of(flows(in)).nearest().orElseThrow()),
            one(
                    "mirr",
                    in -> Financials.mirr(d(in, "finance_rate"), d(in, "reinvest_rate"), flows(in))
                            .orElseThrow()),
            one("xnpv", in -> Financials.xnpv(d(in, "rate"), list(in), dates(in))),
            one("xirr", in -> Financials.xirr(list(in), dates(in)).nearest().orElseThrow()),
            one("pmt", in -> Annuities.pmt(d(in, "rate"), d(in, "nper"), d(in, "pv"), d(in, "fv"), atStart(in))),
            one("ipmt", in -> Annuities.ipmt(d(in, "rate"), i(in, "per"), d(in, "nper"), d(in, "pv"), 0, false)),
            one("ppmt", in -> Annuities.ppmt(d(in, "rate"), i(in, "per"), d(in, "nper"), d(in, "pv"), 0, false)),
            one("pv", in -> Annuities.pv(d(in, "rate"), d(in, "nper"), d(in, "pmt"), 0, false)),
            one("fv", in -> Annuities.fv(d(in, "rate"), d(in, "nper"), d(in, "pmt"), d(in, "pv"), atStart(in))),
            one(
                    "cumipmt",
                    in -> Annuities.cumipmt(
                            d(in, "rate"), i(in, "nper"), d(in, "pv"), i(in, "start"), i(in, "end"), atStart(in))),
            one("capital_recovery_factor", in -> Annuities.capitalRecovery(d(in, "rate"), d(in, "years"))),
            one("sln", in -> Depreciation.sln(d(in, "cost"), d(in, "salvage"), d(in, "life"))),
            one("syd", in -> Depreciation.syd(d(in, "cost"), d(in, "salvage"), d(in, "life"), d(in, "per"))),
            one(
                    "ddb",
                    in -> Depreciation.ddb(
                            d(in, "cost"),
                            d(in, "salvage"),
                            d(in, "life"),
                            i(in, "per"),
                            in.has("factor") ? d(in, "factor") : 2)),
            one(
                    "vdb",
                    in -> Depreciation.vdb(
                            d(in, "cost"),
                            d(in, "salvage"),
                            d(in, "life"),
                            d(in, "start"),
                            d(in, "end"),
                            d(in, "factor"),
                            true)),
            Map.entry("db_schedule", FinanceCasesTest::db),
            Map.entry("macrs_schedule", in -> Depreciation.macrs(d(in, "basis"), i(in, "class_years"))),
            one("effective_rate", in -> Rates.effective(d(in, "nominal"), d(in, "npery"))),
            one("payback_interpolated", in -> Financials.payback(flows(in)).orElseThrow()),
            one(
                    "discounted_payback",
                    in -> Financials.discountedPayback(d(in, "rate"), flows(in)).orElseThrow()),
            Map.entry("annualised_cluster_cost", FinanceCasesTest::cluster));

    private static final Set<String> ELSEWHERE = Set.of(
            "npv_trap",
            "blank_vs_zero",
            "irr_no_solution",
            "annual_energy_cost",
            "bill_with_demand",
            "scope2_location",
            "wue",
            "monthly_amortised",
            "wsc_interest_only_monthly_per_server",
            "acquisition_plus_energy",
            "simple_gpu_hour",
            "levelised_gpu_hour",
            "usd_per_million_tokens",
            "wacc",
            "project_cash_flow",
            "multilevel_rollup",
            "quantity_explosion",
            "spares_roundup");

    @Test
    void everyCaseIsTestedHereOrInATestThatNamesIt() {
        List<JsonNode> cases = Cases.all();
        assertEquals(54, cases.size());
        List<String> unknown = cases.stream()
                .map(c -> c.get("fn").asString())
                .filter(fn -> !FUNCTIONS.containsKey(fn) && !ELSEWHERE.contains(fn))
                .toList();
        assertEquals(List.of(), unknown);
    }

    @TestFactory
    Stream<DynamicTest> agreesWith() {
        return Cases.all().stream()
                .filter(c -> FUNCTIONS.containsKey(c.get("fn").asString()))
                .map(c -> DynamicTest.dynamicTest(c.get("id").asString(), () -> check(c)));
    }

    private static void check(JsonNode c) {
        JsonNode expected = c.get("expected");
        Function<JsonNode, double[]> function =
                Objects.requireNonNull(FUNCTIONS.get(c.get("fn").asString()));
        double[] actual = function.apply(c.get("inputs"));
        double[] wanted = expected.isArray() ? Cases.numbers(expected) : new double[] {expected.asDouble()};
        assertEquals(wanted.length, actual.length);
        for (int i = 0; i < wanted.length; i++) {
            Cases.check(c.get("tolerance"), wanted[i], actual[i]);
        }
    }

    private static double[] db(JsonNode in) {
        int life = i(in, "life");
        double[] charges = new double[life + 1];
        for (int period = 1; period <= life + 1; period++) {
            charges[period - 1] =
                    Depreciation.db(d(in, "cost"), d(in, "salvage"), life, period, i(in, "first_year_months"));
        }
        return charges;
    }

    /// Capital of IT and facility as level yearly payments over their lives, plus the running cost.
    private static double[] cluster(JsonNode in) {
        double rate = d(in, "rate");
        double facility = d(in, "facility_capex_bn") * Annuities.capitalRecovery(rate, d(in, "facility_years"));
        return Arrays.stream(Cases.numbers(in.get("it_years")))
                .map(years ->
                        d(in, "it_capex_bn") * Annuities.capitalRecovery(rate, years) + facility + d(in, "opex_bn"))
                .toArray();
    }

    private static Map.Entry<String, Function<JsonNode, double[]>> one(String fn, Function<JsonNode, Double> value) {
        return Map.entry(fn, in -> new double[] {value.apply(in)});
    }

    private static double d(JsonNode in, String key) {
        return in.has(key) ? in.get(key).asDouble() : 0;
    }

    private static int i(JsonNode in, String key) {
        return in.get(key).asInt();
    }

    private static boolean atStart(JsonNode in) {
        return in.has("type") && in.get("type").asInt() == 1;
    }

    private static double[] flows(JsonNode in) {
        return Cases.numbers(in.get("flows"));
    }

    private static List<Double> list(JsonNode in) {
        return Arrays.stream(flows(in)).boxed().toList();
    }

    private static List<LocalDate> dates(JsonNode in) {
        List<LocalDate> dates = new ArrayList<>();
        in.get("dates").forEach(date -> dates.add(LocalDate.parse(date.asString())));
        return dates;
    }

    private static double[] concat(double first, JsonNode rest) {
        return java.util.stream.DoubleStream.concat(
                        java.util.stream.DoubleStream.of(first), Arrays.stream(Cases.numbers(rest)))
                .toArray();
    }
}
