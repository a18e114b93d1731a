package hallwright.invest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.cost.Capital;
import hallwright.cost.Floor;
import hallwright.cost.HallFigures;
import hallwright.file.FileProblem;
import hallwright.file.money.AssumptionFiles;
import hallwright.price.Books;
import hallwright.price.PriceBook;
import hallwright.price.WorkPackage.AssetClass;
import hallwright.units.Area;
import hallwright.units.Power;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InvestmentPlanTest {

    private static final HallFigures NO_HALL = new HallFigures(0, 0, Power.ZERO, Power.ZERO, Power.ZERO, Area.ZERO, 0);

    @Test
    void whatWearsOutIsBoughtAgainAndTheOldOneSold() {
        // Life 2, horizon 5: bought in years 0, 2 and 4; each sold at 10 % at the end of its life, and the last one
        // after one of its two years at 1 - 0.9 x 1/2 = 55 %.
        AssetPlan plan = new AssetPlan(1000, 2, 0.1, 0, 5);
        assertEquals(0, plan.purchase(1));
        assertEquals(1000, plan.purchase(2));
        assertEquals(1000, plan.purchase(4));
        assertEquals(0, plan.purchase(5));
        assertEquals(100, plan.proceeds(2), 1e-9);
        assertEquals(550, plan.proceeds(5), 1e-9);
        assertEquals(450, plan.depreciation(3), 1e-9);
        assertEquals(0, plan.depreciation(6));
    }

    @Test
    void nothingIsBoughtAgainOnTheDayThePlanEnds() {
        AssetPlan plan = new AssetPlan(1000, 5, 0.1, 0.02, 5);
        assertEquals(0, plan.purchase(5));
        assertEquals(100, plan.proceeds(5), 1e-9);
    }

    @Test
    void laterUnitsCostWhatThePriceTrendSays() {
        AssetPlan plan = new AssetPlan(1000, 2, 0, 0.1, 4);
        assertEquals(1210, plan.purchase(2), 1e-9);
        assertEquals(605, plan.depreciation(3), 1e-9);
    }

    @Test
    void depreciationAndProceedsTogetherGiveBackEveryPurchase() {
        for (int horizon = 1; horizon <= 12; horizon++) {
            AssetPlan plan = new AssetPlan(1000, 5, 0.2, 0.03, horizon);
            double bought = 1000;
            double gone = 0;
            for (int year = 1; year <= horizon; year++) {
                bought += plan.purchase(year);
                gone += plan.depreciation(year) + plan.proceeds(year);
            }
            assertEquals(bought, gone, 1e-6, "horizon " + horizon);
        }
    }

    @Test
    void aLossIsLostCarriedForwardOrRelieved() {
        // Costs 100 in every year, income 50 in year 1 and, with 200 % growth, 150 in year 2; tax 20 %.
        Assumptions a = ModelCasesTest.nothing()
                .with(Input.HORIZON, 2)
                .with(Input.OTHER_COST, 100)
                .with(Input.OTHER_INCOME, 50)
                .with(Input.GPU_PRICE_CHANGE, 2)
                .with(Input.TAX_RATE, 0.2);
        assertEquals(10, tax(a.with(Input.TAX_POLICY, 1), 2), 1e-9);
        assertEquals(0, tax(a.with(Input.TAX_POLICY, 2), 2), 1e-9);
        assertEquals(-10, tax(a.with(Input.TAX_POLICY, 3), 1), 1e-9);
        assertEquals(10, tax(a.with(Input.TAX_POLICY, 3), 2), 1e-9);
    }

    @Test
    void paymentsInTheMiddleOfTheYearAreWorthMore() {
        Assumptions a = ModelCasesTest.nothing()
                .with(Input.HORIZON, 1)
                .with(Input.OTHER_INCOME, 110)
                .with(Input.DISCOUNT_RATE, 0.1);
        assertEquals(100, plan(a).npv(), 1e-9);
        assertEquals(110 / Math.sqrt(1.1), plan(a.with(Input.TIMING_SHIFT, 0.5)).npv(), 1e-9);
    }

    @Test
    void yearsBeyondTheHorizonHoldZeros() {
        InvestmentPlan plan = shipped();
        assertEquals(16, plan.years().size());
        assertEquals(6, plan.payments().length);
        assertEquals(0, plan.years().get(6).net());
    }

    @Test
    void aHallThatSellsNothingHasACostAndNoRateOfReturn() {
        Capital capital = Capital.of(Floor.hall(), Floor.FIGURES, Books.planning());
        HallFigures noGpus = new HallFigures(3, 0, Floor.FIGURES.itMaximum(), Power.ZERO, Power.ZERO, new Area(80), 0);
        InvestmentPlan plan = InvestmentPlan.of(capital, noGpus, ModelCasesTest.shipped());
        assertTrue(plan.npv() < 0);
        assertTrue(plan.gpuHourCost().isEmpty());
        assertTrue(plan.payback().isEmpty());
    }

    @Test
    void thePresentValueOfThePaymentsVanishesAtTheInternalRate() {
        InvestmentPlan plan = shipped();
        double rate = plan.irr().nearest().orElseThrow();
        assertEquals(0, Financials.npv(rate, plan.payments()), 1e-4);
    }

    @Test
    void theCapitalOfThePlanIsTheTotalInstalledCost() {
        PriceBook prices = Books.planning();
        Capital capital = Capital.of(Floor.hall(), Floor.FIGURES, prices);
        InvestmentPlan plan = InvestmentPlan.of(capital, Floor.FIGURES, ModelCasesTest.shipped());
        assertEquals(capital.total().amount().doubleValue(), plan.capital(), 0.006);
        assertEquals(prices.packages().size(), 10);
    }

    @Test
    void assumptionsAndPriceBookStateTheSameSharesAndFactors() {
        assertEquals(
                hallwright.cost.CapitalInputs.of(Books.planning()),
                ModelCasesTest.shipped().capitalInputs());
    }

    @Test
    void aFileWithoutOneOfTheInputsIsRefused() throws IOException {
        Path home = Path.of(System.getProperty("hallwright.home", ".."));
        String text = Files.readString(home.resolve("templates/investment/assumptions-planning-2026.json"));
        Path file = Books.write(text.replace("\"id\": \"taxRate\"", "\"id\": \"burden\""));
        FileProblem problem = assertThrows(FileProblem.class, () -> AssumptionFiles.read(file, Books.planning()));
        assertTrue(problem.place().endsWith("/id"), problem.place());
    }

    private static double tax(Assumptions a, int year) {
        return plan(a).years().get(year).tax();
    }

    private static InvestmentPlan plan(Assumptions a) {
        return InvestmentPlan.of(new PlanCapital(Map.of(AssetClass.IT, 0.0), 0), NO_HALL, a);
    }

    private static InvestmentPlan shipped() {
        Capital capital = Capital.of(Floor.hall(), Floor.FIGURES, Books.planning());
        return InvestmentPlan.of(capital, Floor.FIGURES, ModelCasesTest.shipped());
    }
}
