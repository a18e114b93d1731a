package hallwright.catalogue.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hallwright.catalogue.AirPath;
import hallwright.catalogue.Body;
import hallwright.catalogue.Category;
import hallwright.catalogue.CoolingDuty;
import hallwright.catalogue.CoolingType;
import hallwright.catalogue.Draw;
import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.LiquidPath;
import hallwright.catalogue.Mounting;
import hallwright.catalogue.Ratings;
import hallwright.catalogue.TileType;
import hallwright.units.Airflow;
import hallwright.units.Power;
import hallwright.units.Ratio;
import hallwright.units.Temperature;
import hallwright.units.WaterFlow;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FlowRulesTest {

    private static final Draw TEN_KW = Rules.draw(10_000, List.of(), "4+2");

    @Test
    void limitsOfAirAndCoolantAreInOrder() {
        AirPath air = new AirPath(new Airflow(0.5), null, new Temperature(35), new Temperature(5));
        LiquidPath liquid = new LiquidPath(null, null, new Temperature(65), new Temperature(45), null, null);
        assertEquals(
                List.of(
                        "ERROR supplyMinimumC: The coldest inlet air is 35 °C, above the warmest of 5 °C. Exchange or"
                                + " correct them.",
                        "ERROR liquidSupplyMaximumC: The warmest coolant supply is 65 °C, above the warmest return of"
                                + " 45 °C; coolant comes back warmer. Exchange or correct them."),
                Rules.of(device(air, liquid)));
    }

    @Test
    void aShareLiesBetweenNothingAndAll() {
        LiquidPath liquid = new LiquidPath(new Ratio(1.2), null, null, null, null, null);
        assertEquals(
                List.of("ERROR liquidShare: The heat to liquid is 120 %; a share lies between 0 % and 100 %. Correct"
                        + " it."),
                Rules.of(device(Rules.AIR, liquid)));
    }

    @Test
    void coolantWithoutHeatIsReported() {
        LiquidPath liquid = new LiquidPath(Ratio.ZERO, null, null, null, null, "PG25");
        assertEquals(
                List.of("WARNING liquidShare: No heat is said to go to liquid, yet a coolant or its flow is given."
                        + " Correct the share, or leave the coolant out."),
                Rules.of(device(Rules.AIR, liquid)));
    }

    @Test
    void anAirflowInTheWrongUnitIsNoticed() {
        // 10 kW / (1206 x 1105) = 0.0075 K: 1105 CFM written as cubic metres per second
        AirPath air = new AirPath(new Airflow(1105), null, null, null);
        assertEquals(
                List.of("WARNING airflowM3PerS: Airflow: 10 kW would warm it by 0 K; usual is 3 K to 45 K. Check the"
                        + " unit of the flow and of the heat."),
                Rules.of(device(air, Rules.NO_LIQUID)));
    }

    @Test
    void onlyTheHeatThatGoesToTheCoolantWarmsIt() {
        // 8.7 kW / (4180 kJ/m3K x 13 L/min / 60000) = 9.6 K; at 1.3 L/min 96 K
        AirPath air = new AirPath(new Airflow(0.065), null, null, null);
        LiquidPath enough = new LiquidPath(new Ratio(0.87), new WaterFlow(13), null, null, null, null);
        assertEquals(List.of(), Rules.of(device(air, enough)));
        LiquidPath scarce = new LiquidPath(new Ratio(0.87), new WaterFlow(1.3), null, null, null, null);
        assertEquals(
                List.of("WARNING liquidFlowLPerMin: Coolant flow: 8.7 kW would warm it by 96.1 K; usual is 2 K to 40 K."
                        + " Check the unit of the flow and of the heat."),
                Rules.of(device(air, scarce)));
    }

    @Test
    void aCapacityHoldsAtConditionsOnly() {
        assertEquals(List.of(), Rules.of(cooling(250_000.0, "water 18 C in, 25 C out")));
        assertEquals(
                List.of("WARNING coolingCapacityW: A cooling capacity of 250 kW is given without the conditions that"
                        + " it holds at. It is not counted until the conditions are known; add them."),
                Rules.of(cooling(250_000.0, null)));
        assertEquals(
                List.of("WARNING coolingConditions: The conditions of the cooling capacity of 250 kW read “nominal” and"
                        + " name no temperature. Look up at which temperatures it holds."),
                Rules.of(cooling(250_000.0, "nominal")));
        assertEquals(
                List.of("WARNING coolingConditions: Conditions are given without a cooling capacity. Add the capacity,"
                        + " or leave the conditions out."),
                Rules.of(cooling(null, "water 18 C in, 25 C out")));
    }

    @Test
    void theAirflowOfATileNeedsItsPressure() {
        AirPath air = new AirPath(new Airflow(0.99), null, null, null);
        Set<String> evidence = Set.of("airflowM3PerS", "ratings");
        assertEquals(
                List.of("WARNING airflowM3PerS: An airflow of 0.99 m³/s is given without the pressure that it holds at."
                        + " Add the rating “referencePressurePa”."),
                Rules.of(tile(air, Map.of("openShare", 0.56), evidence)));
        assertEquals(List.of(), Rules.of(tile(air, Map.of("referencePressurePa", 24.9), evidence)));
    }

    private static EquipmentType device(AirPath air, LiquidPath liquid) {
        return Rules.device(Rules.BODY, Rules.EIGHT_UNITS, TEN_KW, air, liquid);
    }

    private static TileType tile(AirPath air, Map<String, Object> ratings, Set<String> evidence) {
        return new TileType(
                Rules.product(Category.FLOOR_TILE), Body.UNKNOWN, air, new Ratings(ratings), Rules.evidence(evidence));
    }

    private static CoolingType cooling(@Nullable Double watts, @Nullable String conditions) {
        CoolingType bare = cooling(watts, conditions, Set.of());
        return cooling(watts, conditions, Rules.filled(bare));
    }

    private static CoolingType cooling(@Nullable Double watts, @Nullable String conditions, Set<String> evidence) {
        return new CoolingType(
                Rules.product(Category.FAN_WALL),
                Body.UNKNOWN,
                Mounting.UNKNOWN,
                Draw.UNKNOWN,
                new AirPath(new Airflow(19.1611), null, null, null),
                new LiquidPath(null, new WaterFlow(548.4), null, null, null, null),
                new CoolingDuty(watts == null ? null : new Power(watts), conditions),
                Ratings.NONE,
                Rules.evidence(evidence));
    }
}
