package hallwright.app.inspector;

import static hallwright.app.sample.Hall.after;
import static hallwright.app.sample.Hall.device;
import static hallwright.app.sample.Hall.rack;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.app.field.Answer;
import hallwright.app.field.Entry;
import hallwright.app.field.Entry.Option;
import hallwright.app.field.Field;
import hallwright.app.field.Inspection;
import hallwright.app.field.Section;
import hallwright.app.sample.Equipment;
import hallwright.app.sample.Hall;
import hallwright.design.Design;
import hallwright.design.ObjectId;
import hallwright.design.ProjectValues;
import hallwright.edit.Change;
import hallwright.edit.Edit;
import hallwright.text.Language;
import hallwright.text.Texts;
import hallwright.units.Power;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InspectorTest {

    private static final Texts TEXTS = Texts.of(Language.ENGLISH);
    private final Inspector inspector = new Inspector(Equipment.CATALOGUE, List.of(new Option("na", "North America")));
    private final Design design = Hall.twoRacks();

    @Test
    void nothingSelectedShowsTheTitleBlock() {
        Inspection inspection = of(design);
        assertEquals("Two racks", inspection.title());
        Design renamed = entered(inspection, "window.field.client", "Northwind");
        assertEquals("Northwind", renamed.project().client());
    }

    @Test
    void oneRackShowsWhereItStandsAndWhatIsInIt() {
        Inspection inspection = of(design, 2);
        assertEquals("R2", inspection.title());
        assertEquals("Rack", inspection.kind());
        assertEquals("600", inspection.field("window.field.x").value());
        assertEquals(Equipment.RACK, inspection.type());
        List<Section.Link> devices = inspection.sections().getLast().links();
        assertEquals(
                List.of("U1–8 node2 Node 8"),
                devices.stream()
                        .map(d -> d.place() + " " + d.name() + " " + d.detail())
                        .toList());
    }

    @Test
    void whatIsEnteredBecomesAnEdit() {
        assertEquals(
                2400,
                rack(entered(of(design, 1), "window.field.x", "2.4 m"), 1)
                        .position()
                        .xMm());
        assertEquals(
                "A01",
                rack(entered(of(design, 1), "window.field.name", "A01"), 1).name());
        assertTrue(
                rack(entered(of(design, 1), "window.field.locked", "true"), 1).locked());
        assertEquals(
                Equipment.WIDE_RACK.id(),
                rack(entered(of(design, 1), "window.field.type", "rack-800"), 1).type());
        assertEquals(
                10,
                device(entered(of(design, 3), "window.field.unit", "10"), 3)
                        .bottom()
                        .units());
    }

    @Test
    void turningKeepsTheMiddle() {
        // 600 x 1200 at 0,0 has its middle at 300,600; turned it is 1200 x 600 from -300,300.
        Design turned = entered(of(design, 1), "window.field.turn", "90");
        assertEquals(-300, rack(turned, 1).position().xMm());
        assertEquals(300, rack(turned, 1).position().yMm());
    }

    @Test
    void manyRacksShowOnlyWhatTheyShareAndTakeOneEdit() {
        Inspection both = of(design, 1, 2);
        assertEquals("2 objects", both.title());
        assertEquals("", both.field("window.field.x").value());
        assertEquals("mixed", both.field("window.field.x").prompt());
        assertEquals("0", both.field("window.field.y").value());
        Design moved = entered(both, "window.field.row", "A");
        assertEquals("A", rack(moved, 1).row());
        assertEquals("A", rack(moved, 2).row());
        Answer answer = both.field("window.field.y").enter("300");
        Change change = assertInstanceOf(
                Change.class, assertInstanceOf(Answer.Do.class, answer).edit());
        assertEquals("Change Y of 2 objects", TEXTS.of(change.label()));
    }

    @Test
    void theTypesValueStandsWhereTheProjectStatesNothing() {
        Field power = of(design, 3).field("window.field.maximum");
        assertEquals("", power.value());
        assertEquals("10", power.prompt());
        assertFalse(power.stated());
        Field rackPower = of(design, 1).field("window.field.maximum");
        assertEquals("unknown", rackPower.prompt());
    }

    @Test
    void aStatedValueIsMarkedKeepsItsReasonAndCanBeTakenBack() {
        Design stated = entered(of(design, 1), "window.field.maximum", "42 kW");
        ProjectValues values = Objects.requireNonNull(rack(stated, 1).project());
        assertEquals(new Power(42_000), values.maximum());
        assertFalse(values.reason().isBlank());
        assertTrue(of(stated, 1).field("window.field.maximum").stated());
        Design reasoned = after(stated, edit(of(stated, 1), "window.field.reason", "Measured on site"));
        assertEquals(
                "Measured on site",
                Objects.requireNonNull(rack(reasoned, 1).project()).reason());
        Design back = after(reasoned, edit(of(reasoned, 1), "window.field.maximum", ""));
        assertNull(rack(back, 1).project());
    }

    @Test
    void whatCannotBeReadIsToldWithAnExample() {
        Answer answer = of(design, 1).field("window.field.x").enter("far");
        Answer.Wrong wrong = assertInstanceOf(Answer.Wrong.class, answer);
        assertTrue(TEXTS.of(wrong.reason()).contains("\"far\""));
    }

    @Test
    void theSameValueIsNoEdit() {
        assertInstanceOf(
                Answer.Nothing.class, of(design, 2).field("window.field.x").enter("600"));
        assertInstanceOf(
                Answer.Nothing.class, of(design, 2).field("window.field.x").enter("0.6 m"));
    }

    @Test
    void aLockedRackShowsItsPlaceAndDoesNotTakeAnother() {
        Design locked = entered(of(design, 1), "window.field.locked", "true");
        assertInstanceOf(
                Entry.Fixed.class, of(locked, 1).field("window.field.x").entry());
        assertInstanceOf(
                Entry.Fixed.class, of(locked, 1, 2).field("window.field.x").entry());
    }

    @Test
    void thingsOfDifferentKindsAreCounted() {
        Inspection mixed = of(design, 1, 2, 3);
        assertEquals("2", mixed.field("Rack").value());
        assertEquals("1", mixed.field("GPU server").value());
    }

    private Inspection of(Design shown, int... ids) {
        Set<ObjectId> selection = IntStream.of(ids).mapToObj(ObjectId::new).collect(Collectors.toSet());
        return inspector.of(shown, selection, null, TEXTS);
    }

    private Design entered(Inspection inspection, String field, String text) {
        return after(design, edit(inspection, field, text));
    }

    private static Edit edit(Inspection inspection, String field, String text) {
        return assertInstanceOf(Answer.Do.class, inspection.field(field).enter(text))
                .edit();
    }
}
