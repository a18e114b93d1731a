package hallwright.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hallwright.catalogue.AirPath;
import hallwright.catalogue.Body;
import hallwright.catalogue.Category;
import hallwright.catalogue.DeviceType;
import hallwright.catalogue.Draw;
import hallwright.catalogue.Inlet;
import hallwright.catalogue.Mounting;
import hallwright.catalogue.PowerType;
import hallwright.catalogue.Ratings;
import hallwright.check.power.ContinuousCurrentCheck;
import hallwright.check.power.FailoverCheck;
import hallwright.check.power.SingleCordCheck;
import hallwright.design.Feed;
import hallwright.design.FeedSide;
import hallwright.design.Placement;
import hallwright.design.Sample;
import hallwright.design.SmallFloor;
import hallwright.geometry.Side;
import hallwright.units.Power;
import hallwright.units.Voltage;
import java.util.List;
import org.junit.jupiter.api.Test;

/// PWR-001, PWR-002 and PWR-006. A feed of 208 V and power factor 1 carries `P / (sqrt 3 x 208 V)`.
class CircuitChecksTest {

    private static final double KILOWATTS_PER_AMPERE = Math.sqrt(3) * 208 / 1000;

    @Test
    void continuousCurrentIsEightyPercentInNorthAmericaAndAllOfTheRatingElsewhere() {
        SmallFloor small = fed(26, 30, FeedSide.A);
        Checked america = Checked.by(new ContinuousCurrentCheck(), "na", small.design());
        // 26 A / 30 A = 86.67 % against 80 %: (80 - 86.67) / 80 = -8.33 %.
        assertEquals(-8.33, america.margin(), 0.005);
        assertEquals(
                "Circuit F-A of R1 carries 26 A in ordinary work, 86.7 % of its 30 A breaker; 80 % is allowed."
                        + " Use a breaker and cable of at least 32.5 A, or move 721 W to another circuit.",
                america.text());
        assertEquals(
                "I / In = 26 A / 30 A = 86.67 % <= 80 %",
                america.violation().measure().formula());
        assertEquals(
                1,
                Checked.by(new ContinuousCurrentCheck(), "eu", small.design()).passes());
        assertEquals(
                1,
                Checked.by(new ContinuousCurrentCheck(), "cn", small.design()).passes());
    }

    @Test
    void anAssemblyListedForItMayCarryItsRating() {
        SmallFloor small = fed(26, 30, FeedSide.A);
        Feed feed = small.design().feeds().iterator().next();
        small.put(new Feed(
                feed.id(),
                feed.name(),
                feed.side(),
                null,
                feed.load(),
                new Voltage(208),
                3,
                feed.breaker(),
                true,
                feed.powerFactor()));
        assertEquals(
                1,
                Checked.by(new ContinuousCurrentCheck(), "na", small.design()).passes());
    }

    @Test
    void exactlyTheLimitPasses() {
        Checked checked = Checked.by(
                new ContinuousCurrentCheck(), "na", fed(24, 30, FeedSide.A).design());
        assertEquals(0, checked.margins().getFirst(), 1e-7);
    }

    @Test
    void aCircuitWithoutRatingOrAnUnknownLoadIsNotEvaluated() {
        SmallFloor unrated = fed(10, 30, FeedSide.A);
        Feed feed = unrated.design().feeds().iterator().next();
        unrated.put(new Feed(
                feed.id(), "F1", FeedSide.A, null, feed.load(), feed.voltage(), 3, null, false, feed.powerFactor()));
        assertEquals(
                "breaker rating of F1",
                Checked.by(new ContinuousCurrentCheck(), "na", unrated.design()).lacks());
        SmallFloor dark = new SmallFloor();
        Placement rack = dark.rack("R1", 0, 0, Side.SOUTH);
        dark.mount(device("dark", null, 2), "n1", rack, 1);
        dark.feed("F1", FeedSide.A, null, rack, 208, 30);
        assertEquals(
                "maximum power of R1",
                Checked.by(new ContinuousCurrentCheck(), "na", dark.design()).lacks());
    }

    @Test
    void theSurvivingFeedCarriesBothShares() {
        // ELO-05: 21 A passes with 12.5 %, 25 A fails with -4.17 %, 24 A passes exactly.
        assertEquals(List.of(12.5), failover("na", 21).margins());
        Checked failed = failover("na", 25);
        assertEquals(-4.17, failed.margin(), 0.005);
        assertEquals("feed A lost", failed.violation().condition());
        assertEquals(
                "R1: when supply A is lost, circuit F-B carries 25 A; 24 A is allowed."
                        + " Take 360 W out of R1, or use breakers of at least 31.3 A.",
                failed.text());
        assertEquals(0, failover("na", 24).margins().getFirst(), 1e-7);
        assertEquals(16.7, failover("eu", 25).margins().getFirst(), 0.05);
    }

    @Test
    void failoverNeedsTwoSuppliesAndKnownRatings() {
        assertEquals(
                0,
                Checked.by(new FailoverCheck(), "na", fed(25, 30, FeedSide.A).design())
                        .passes());
        SmallFloor unrated = fed(10, 30, FeedSide.A, FeedSide.B);
        Feed feed = unrated.design().feeds().iterator().next();
        unrated.put(new Feed(
                feed.id(), "F1", FeedSide.A, null, feed.load(), feed.voltage(), 3, null, false, feed.powerFactor()));
        assertEquals(
                "breaker rating of F1",
                Checked.by(new FailoverCheck(), "na", unrated.design()).lacks());
    }

    @Test
    void threeSuppliesShareTheLossOfOne() {
        // 36 A over three feeds; without one, 18 A on each of the others.
        assertEquals(
                25,
                Checked.by(
                                new FailoverCheck(),
                                "na",
                                fed(36, 30, FeedSide.A, FeedSide.B, FeedSide.C).design())
                        .margins()
                        .getFirst(),
                1e-9);
    }

    @Test
    void aRackOnOneSupplyFailsWhereThereAreTwo() {
        SmallFloor small = fed(10, 30, FeedSide.A, FeedSide.B);
        assertEquals(1, Checked.by(new SingleCordCheck(), "na", small.design()).passes());
        Placement lone = small.rack("N03", 5000, 0, Side.SOUTH, 4);
        small.feed("F-N", FeedSide.A, null, lone, 208, 30);
        Checked checked = Checked.by(new SingleCordCheck(), "na", small.design());
        assertEquals(-50, checked.margin(), 1e-9);
        assertEquals(
                "N03 is fed from supply A alone; work on that supply takes it down."
                        + " Add a circuit from another supply.",
                checked.text());
        // With one supply in the whole design there is nothing to ask.
        assertEquals(
                0,
                Checked.by(new SingleCordCheck(), "na", fed(10, 30, FeedSide.A).design())
                        .passes());
    }

    @Test
    void aDeviceWithOneCordNeedsATransferSwitch() {
        SmallFloor small = fed(10, 30, FeedSide.A, FeedSide.B);
        Placement rack = small.design().placements().iterator().next();
        small.mount(device("one", 500.0, 1), "sw1", rack, 1);
        Checked checked = Checked.by(new SingleCordCheck(), "na", small.design());
        assertEquals(
                "One device in R1 has one power cord: sw1; the loss of one supply drops it."
                        + " Add a transfer switch to R1, or use devices with two power supplies.",
                checked.text());
        assertEquals(2, checked.violation().subjects().size());
        small.mount(
                new PowerType(
                        Sample.product("test-ats", Category.RACK_ATS),
                        Body.UNKNOWN,
                        Mounting.UNKNOWN,
                        Draw.UNKNOWN,
                        AirPath.UNKNOWN,
                        Ratings.NONE,
                        Sample.evidence()),
                "ats",
                rack,
                0);
        assertEquals(1, Checked.by(new SingleCordCheck(), "na", small.design()).passes());
    }

    @Test
    void aDeviceOfUnknownCordsIsNotEvaluated() {
        SmallFloor small = fed(10, 30, FeedSide.A, FeedSide.B);
        small.mount(
                device("mute", 500.0, 0),
                "sw1",
                small.design().placements().iterator().next(),
                1);
        assertEquals(
                "number of power cords of R1 / sw1",
                Checked.by(new SingleCordCheck(), "na", small.design()).lacks());
    }

    private static Checked failover(String set, double amperes) {
        return Checked.by(
                new FailoverCheck(),
                set,
                fed(amperes, 30, FeedSide.A, FeedSide.B).design());
    }

    /// One rack that draws a current in all, over feeds of these supplies.
    private static SmallFloor fed(double amperes, int breaker, FeedSide... sides) {
        SmallFloor small = new SmallFloor();
        Placement rack = small.rack("R1", 0, 0, Side.SOUTH, amperes * KILOWATTS_PER_AMPERE);
        for (FeedSide side : sides) {
            small.feed("F-" + side, side, null, rack, 208, breaker);
        }
        return small;
    }

    private static DeviceType device(String id, @org.jspecify.annotations.Nullable Double watts, int cords) {
        List<Inlet> inlets = cords == 0 ? List.of() : List.of(new Inlet(cords, "C14", null, null));
        Power power = watts == null ? null : new Power(watts);
        return new DeviceType(
                Sample.product("test-" + id, Category.SWITCH),
                Sample.body(440, 500, 44, 10),
                Sample.NODE.mounting(),
                new Draw(power, power, null, null, 1, inlets, null),
                AirPath.UNKNOWN,
                Sample.NODE.liquid(),
                List.of(),
                Ratings.NONE,
                Sample.evidence());
    }
}
