package hallwright.invest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.cost.HallFigures;
import hallwright.file.FileProblem;
import hallwright.file.money.AssumptionFiles;
import hallwright.price.Books;
import hallwright.price.WorkPackage.AssetClass;
import hallwright.units.Area;
import hallwright.units.Power;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/// The worked cases that are models with several results. Published cost models are put together here from the
/// product's own functions, which shows that the functions mean what the publications mean.
class ModelCasesTest {

    @TestFactory
    Stream<DynamicTest> agreesWith() {
        return Stream.of(
                test("O-SEM-1", ModelCasesTest::npvTrap),
                test("O-SEM-2", ModelCasesTest::blankAndZero),
                test("O-SEM-3", ModelCasesTest::noSolution),
                test("O-EN-1", ModelCasesTest::energy),
                test("O-EN-2", ModelCasesTest::bill),
                test("O-CO2-1", c -> number(c, "t_co2e", Utilities.carbonTonnes(in(c, "kwh"), in(c, "kg_per_kwh")))),
                test("O-H2O-1", c -> number(c, "m3", Utilities.waterM3(in(c, "it_kwh"), in(c, "wue_l_per_it_kwh")))),
                test("O-TCO-HAM08", ModelCasesTest::monthlyAmortised),
                test("O-TCO-HAM10", ModelCasesTest::monthlyAmortised),
                test("O-TCO-WSC-A", ModelCasesTest::interestOnly),
                test("O-TCO-WSC-B", ModelCasesTest::interestOnly),
                test("O-TCO-FLEET-H100", ModelCasesTest::fleet),
                test("O-TCO-FLEET-H200", ModelCasesTest::fleet),
                test("O-TCO-FLEET-B200", ModelCasesTest::fleet),
                test("O-LCG-1", ModelCasesTest::simpleGpuHour),
                test("O-LCG-2", ModelCasesTest::levelisedGpuHour),
                test("O-TOK-1", ModelCasesTest::tokens),
                test("O-WACC-1", ModelCasesTest::wacc),
                test("O-MODEL-1", ModelCasesTest::project));
    }

    private static void npvTrap(JsonNode c) {
        double[] flows = Cases.numbers(c.get("inputs").get("flows_0_to_n"));
        double right = Financials.npv(in(c, "rate"), flows);
        double wrong = Financials.npvEndOfPeriod(in(c, "rate"), flows);
        number(c, "correct_t0_undiscounted", right);
        number(c, "wrong_if_NPV_covers_t0", wrong);
        number(c, "ratio", right / wrong);
    }

    private static void blankAndZero(JsonNode c) {
        // A blank cell vanishes, so that later payments move a year forward; a zero keeps its year.
        number(
                c,
                "irr_excel_blank_ignored",
                InternalRate.of(-1000, 500, 800).nearest().orElseThrow());
        double[] zero = Cases.numbers(c.get("inputs").get("range_with_zero"));
        number(c, "irr_zero", InternalRate.of(zero).nearest().orElseThrow());
    }

    private static void noSolution(JsonNode c) {
        InternalRate rate = InternalRate.of(Cases.numbers(c.get("inputs").get("flows")));
        assertEquals(c.get("expected").get("status").asString(), rate.state().name());
        assertTrue(rate.nearest().isEmpty());
    }

    private static void energy(JsonNode c) {
        double kwh = Utilities.facilityKwh(in(c, "it_kw"), in(c, "load_factor"), in(c, "pue"));
        number(c, "kwh", kwh);
        number(c, "usd", kwh * in(c, "usd_per_kwh"));
    }

    private static void bill(JsonNode c) {
        double energy =
                Utilities.facilityKwh(in(c, "it_kw"), in(c, "load_factor"), in(c, "pue")) * in(c, "usd_per_kwh");
        double demand = Utilities.demandCharge(
                in(c, "demand_usd_per_kw_month"), in(c, "it_kw"), in(c, "peak_factor"), in(c, "pue"));
        number(c, "energy_usd", energy);
        number(c, "demand_usd", demand);
        number(c, "total_usd", energy + demand);
    }

    private static void monthlyAmortised(JsonNode c) {
        double month = in(c, "annual_rate") / 12;
        double servers = -Annuities.pmt(month, in(c, "server_years") * 12, in(c, "servers") * in(c, "usd_per_server"));
        double facility = -Annuities.pmt(month, in(c, "facility_years") * 12, in(c, "facility_usd"));
        double power = Utilities.facilityKwh(in(c, "critical_kw"), in(c, "avg_load"), in(c, "pue"))
                / 12
                * in(c, "usd_per_kwh");
        double network = c.get("inputs").has("network_monthly") ? in(c, "network_monthly") : 0;
        number(c, "servers", servers);
        number(c, "power_cooling_infra", facility * in(c, "power_cooling_share"));
        number(c, "other_infra", facility * (1 - in(c, "power_cooling_share")));
        number(c, "power", power);
        number(c, "total", servers + facility + power + network);
    }

    /// Interest on the full capital every month beside a straight-line write-off, as the first edition of that
    /// book.
    private static void interestOnly(JsonNode c) {
        double watts = in(c, "server_w");
        double interest = in(c, "annual_rate") / 12;
        double hall = watts * in(c, "dc_usd_per_w");
        double dc = Depreciation.sln(hall, 0, in(c, "dc_years") * 12)
                + hall * interest
                + watts * in(c, "dc_opex_usd_per_w_month");
        double writtenOff = Depreciation.sln(in(c, "server_usd"), 0, in(c, "server_years") * 12);
        double server = writtenOff * (1 + in(c, "server_repair_pct_of_amortisation")) + in(c, "server_usd") * interest;
        double energy = Utilities.facilityKwh(watts / 1000, in(c, "avg_power_fraction"), in(c, "pue"))
                / 12
                * in(c, "usd_per_kwh");
        number(c, "dc", dc);
        number(c, "server", server);
        number(c, "energy", energy);
        number(c, "total", dc + server + energy);
    }

    private static void fleet(JsonNode c) {
        double acquisition = in(c, "gpus") * in(c, "usd_per_gpu");
        double energy = Utilities.facilityKwh(in(c, "gpus") * in(c, "tdp_kw"), in(c, "utilisation"), in(c, "pue"))
                * in(c, "years")
                * in(c, "usd_per_kwh");
        number(c, "total", acquisition + energy);
        if (c.get("expected").has("acquisition")) {
            number(c, "acquisition", acquisition);
            number(c, "energy", energy);
        }
        double pflopYears = in(c, "gpus") * in(c, "dense_pflops") * in(c, "utilisation") * in(c, "years");
        number(c, "usd_per_eff_pflop_year", (acquisition + energy) / pflopYears);
    }

    private static void simpleGpuHour(JsonNode c) {
        double year = Depreciation.sln(in(c, "capital_per_gpu"), 0, in(c, "years")) * (1 + in(c, "opex_uplift"));
        number(c, "usd_per_gpu_hour", year / (in(c, "hours") * in(c, "utilisation")));
    }

    private static void levelisedGpuHour(JsonNode c) {
        // One accelerator whose running cost is the only one; everything else is switched off.
        Assumptions a = nothing()
                .with(Input.HORIZON, in(c, "years"))
                .with(Input.DISCOUNT_RATE, in(c, "rate"))
                .with(Input.IT_LIFE, in(c, "years"))
                .with(Input.IT_RESIDUAL, in(c, "residual_pct"))
                .with(Input.OTHER_COST, in(c, "opex_per_gpu_year1"))
                .with(Input.COST_ESCALATION, in(c, "opex_escalation"))
                .with(Input.AVAILABILITY, 1)
                .with(Input.UTILISATION, in(c, "utilisation"));
        InvestmentPlan plan = plan(in(c, "capex_per_gpu"), 0, 1, a);
        number(c, "pv_cost", plan.presentCost());
        number(c, "pv_hours", plan.present(PlanYear::gpuHours));
        number(c, "usd_per_gpu_hour", plan.gpuHourCost().orElseThrow());
    }

    private static void tokens(JsonNode c) {
        number(
                c,
                "usd_per_mtok",
                Utilities.perMillionTokens(
                        in(c, "usd_per_gpu_hour"),
                        in(c, "gpus"),
                        in(c, "tokens_per_second_total"),
                        in(c, "utilisation")));
    }

    private static void wacc(JsonNode c) {
        number(
                c,
                "wacc",
                Rates.wacc(in(c, "equity"), in(c, "debt"), in(c, "cost_equity"), in(c, "cost_debt"), in(c, "tax")));
    }

    private static void project(JsonNode c) {
        Assumptions a = nothing()
                .with(Input.HORIZON, in(c, "years"))
                .with(Input.DISCOUNT_RATE, in(c, "rate"))
                .with(Input.FINANCE_RATE, in(c, "rate"))
                .with(Input.REINVEST_RATE, in(c, "rate"))
                .with(Input.TAX_RATE, in(c, "tax"))
                .with(Input.TAX_POLICY, 1)
                .with(Input.LOAD_FACTOR, in(c, "load_factor"))
                .with(Input.PUE, in(c, "pue"))
                .with(Input.PEAK_PUE, in(c, "pue"))
                .with(Input.PEAK_FACTOR, 1)
                .with(Input.ELECTRICITY_PRICE, in(c, "kwh"))
                .with(Input.DEMAND_CHARGE, in(c, "demand"))
                .with(Input.ENERGY_ESCALATION, in(c, "opex_esc"))
                .with(Input.COST_ESCALATION, in(c, "opex_esc"))
                .with(Input.OTHER_COST, in(c, "other1"))
                .with(Input.OTHER_INCOME, in(c, "revenue1"))
                .with(Input.GPU_PRICE_CHANGE, in(c, "price_esc"))
                .with(Input.IT_LIFE, in(c, "years"))
                .with(Input.IT_RESIDUAL, in(c, "residual"));
        InvestmentPlan plan = plan(in(c, "capex"), in(c, "it_kw"), 0, a);
        double[] net = Cases.numbers(c.get("expected").get("net_cash_flow"));
        double[] tax = Cases.numbers(c.get("expected").get("tax"));
        for (int year = 0; year < net.length; year++) {
            Cases.check(c.get("tolerance"), net[year], plan.payments()[year]);
            Cases.check(c.get("tolerance"), -tax[year], plan.years().get(year).tax());
        }
        number(c, "npv", plan.npv());
        number(c, "irr", plan.irr().nearest().orElseThrow());
        number(c, "mirr", plan.mirr().orElseThrow());
        number(c, "payback", plan.payback().orElseThrow());
        number(c, "discounted_payback", plan.discountedPayback().orElseThrow());
        number(c, "profitability_index", plan.profitabilityIndex().orElseThrow());
        assertEquals(net[1], plan.payments()[1], 1e-6, "the case allows a cent, the sum is exact");
    }

    /// Assumptions in which nothing costs or earns anything.
    static Assumptions nothing() {
        Assumptions a = shipped();
        for (Input input : Input.values()) {
            if (!input.name().endsWith("_LIFE") && input != Input.HORIZON && input != Input.TAX_POLICY) {
                a = a.with(input, 0);
            }
        }
        return a;
    }

    /// The assumptions that the product ships.
    static Assumptions shipped() {
        Path home = Path.of(System.getProperty("hallwright.home", ".."));
        try {
            return AssumptionFiles.read(
                    home.resolve("templates/investment/assumptions-planning-2026.json"), Books.planning());
        } catch (FileProblem e) {
            throw new AssertionError(e);
        }
    }

    private static InvestmentPlan plan(double itCapital, double itKw, int gpus, Assumptions a) {
        HallFigures figures = new HallFigures(0, gpus, Power.ofKilowatts(itKw), Power.ZERO, Power.ZERO, Area.ZERO, 0);
        return InvestmentPlan.of(new PlanCapital(Map.of(AssetClass.IT, itCapital), 0), figures, a);
    }

    private static DynamicTest test(String id, java.util.function.Consumer<JsonNode> check) {
        JsonNode found = Cases.all().stream()
                .filter(c -> c.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
        return DynamicTest.dynamicTest(id, () -> check.accept(found));
    }

    private static double in(JsonNode c, String key) {
        return c.get("inputs").get(key).asDouble();
    }

    private static void number(JsonNode c, String key, double actual) {
        Cases.check(c.get("tolerance"), c.get("expected").get(key).asDouble(), actual);
    }
}
