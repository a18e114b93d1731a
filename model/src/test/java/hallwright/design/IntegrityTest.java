package hallwright.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import hallwright.catalogue.RackUnits;
import hallwright.geometry.Edge;
import hallwright.geometry.Point;
import hallwright.geometry.Polygon;
import hallwright.geometry.Rect;
import hallwright.geometry.Turn;
import hallwright.text.Language;
import hallwright.text.Message;
import hallwright.text.Texts;
import hallwright.units.Current;
import hallwright.units.Length;
import hallwright.units.Mass;
import hallwright.units.Power;
import hallwright.units.Pressure;
import hallwright.units.Ratio;
import hallwright.units.Voltage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IntegrityTest {

    private static final ObjectId ID = new ObjectId(1);
    private static final Design EMPTY =
            Design.empty("test").draft().use(List.of(Sample.RACK)).build();

    @Test
    void saysWhichValueIsOutOfRangeAndWhatIsPossible() {
        Message flaw = flaw(room(new Length(3000), new Length(-1), Pressure.ofKilopascals(12)));
        assertNotNull(flaw);
        assertEquals(
                "Hall: height of the raised floor is -1 mm; possible are 0 to 10,000 mm. Correct it.",
                Texts.of(Language.ENGLISH).of(flaw));
    }

    @Test
    void acceptsARoomWithSoundValuesAndWithUnknownOnes() {
        assertNull(flaw(room(new Length(3000), Length.ZERO, Pressure.ofKilopascals(12))));
        assertNull(flaw(room(null, Length.ZERO, null)));
    }

    @Test
    void refusesEveryValueThatNoFloorCanHave() {
        assertEquals("design.value.ceiling", value(room(new Length(0), Length.ZERO, null)));
        assertEquals("design.value.floor-capacity", value(room(null, Length.ZERO, new Pressure(-1))));
        Edge opening = new Edge(new Point(0, 0), new Point(1200, 0));
        assertEquals("design.value.height", value(new Door(ID, "D1", opening, new Length(0), true, true)));
        assertEquals("design.value.voltage", value(feed(0, 32, 1)));
        assertEquals("design.value.breaker", value(feed(400, 0, 1)));
        assertEquals("design.value.power-factor", value(feed(400, 32, 0.001)));
        assertEquals("design.value.elevation", value(placement(new Length(200_000), null)));
        assertEquals("design.value.mass", value(placement(Length.ZERO, values(-1, 5, 0.5))));
        assertEquals("design.value.maximum", value(placement(Length.ZERO, values(1, -5, 0.5))));
        assertEquals("design.value.liquid-share", value(placement(Length.ZERO, values(1, 5, 1.01))));
        assertEquals(
                "design.value.unit",
                value(new Mount(ID, "M", Sample.NODE.id(), ID, RackUnits.of(201), Face.ZERO_U, null)));
    }

    @Test
    void asksForTheReasonOfAProjectValue() {
        Message flaw = flaw(
                placement(Length.ZERO, ProjectValues.size(new Length(600), new Length(1200), new Length(2000), " ")));
        assertNotNull(flaw);
        assertEquals("design.flaw.reason", flaw.id());
    }

    @Test
    void refusesASiteInTheSeaAndAGridOutOfReach() {
        assertNull(Integrity.flaw(Site.DEFAULT));
        assertNull(Integrity.flaw(Grid.DEFAULT));
        assertNotNull(Integrity.flaw(new Site("eu", -501)));
        assertNotNull(Integrity.flaw(new Grid(new Point(0, 0), 200_000)));
        assertNotNull(Integrity.flaw(new Grid(new Point(0, 20_000_000), 600)));
    }

    private static Room room(@Nullable Length ceiling, Length raised, @Nullable Pressure capacity) {
        return new Room(ID, "Hall", Polygon.of(new Rect(0, 0, 1000, 1000)), ceiling, raised, capacity);
    }

    private static Feed feed(double volts, double breaker, double factor) {
        return new Feed(
                ID, "F1", FeedSide.A, null, ID, new Voltage(volts), 3, new Current(breaker), false, new Ratio(factor));
    }

    private static Placement placement(Length elevation, @Nullable ProjectValues project) {
        return new Placement(ID, "R1", Sample.RACK.id(), new Point(0, 0), Turn.NONE, elevation, null, false, project);
    }

    private static ProjectValues values(double mass, double watts, double share) {
        return new ProjectValues(
                null,
                null,
                null,
                new Mass(mass),
                new Power(watts),
                null,
                null,
                new Ratio(share),
                null,
                null,
                "measured");
    }

    private static @Nullable Message flaw(DesignObject object) {
        return new Integrity(EMPTY.draft().put(object).build()).flaw(object);
    }

    private static String value(DesignObject object) {
        Message flaw = flaw(object);
        assertNotNull(flaw);
        assertEquals("design.flaw.value", flaw.id());
        return ((Message) flaw.arguments().get(1)).id();
    }
}
