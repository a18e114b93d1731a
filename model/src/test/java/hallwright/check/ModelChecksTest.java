package hallwright.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import hallwright.analysis.Analysis;
import hallwright.catalogue.Category;
import hallwright.check.engine.Given;
import hallwright.check.engine.Given.Answer;
import hallwright.check.engine.Verdict;
import hallwright.check.engine.Verdict.NotEvaluated;
import hallwright.check.engine.Verdict.Violation;
import hallwright.check.model.ConnectionCheck;
import hallwright.check.model.MissingDataCheck;
import hallwright.design.CoolingLoop;
import hallwright.design.FeedSide;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.design.ProjectValues;
import hallwright.design.Sample;
import hallwright.design.SmallFloor;
import hallwright.geometry.Side;
import hallwright.rule.Rule;
import hallwright.text.Language;
import hallwright.text.Message;
import hallwright.text.Texts;
import hallwright.units.Airflow;
import hallwright.units.Power;
import hallwright.units.Ratio;
import java.util.List;
import org.junit.jupiter.api.Test;

/// MOD-001 and MOD-002.
class ModelChecksTest {

    @Test
    void aFedAndCooledRackIsConnected() {
        SmallFloor small = connected();
        // The rack has a feed with a source and a zone, the cooler has a zone.
        assertEquals(3, Checked.by(new ConnectionCheck(), "na", small.design()).passes());
    }

    @Test
    void aRackWithoutFeedIsNamed() {
        SmallFloor small = connected();
        small.rack("R21", 3000, 1000, Side.SOUTH, 10);
        Checked checked = Checked.by(new ConnectionCheck(), "na", small.design());
        assertEquals("R21 draws power, but no circuit supplies it. Connect R21 to a circuit.", checked.text());
        assertEquals("no feed", checked.violation().condition());
        assertEquals(1, checked.violation().measure().actual());
    }

    @Test
    void anEmptyRackNeedsNothing() {
        SmallFloor small = connected();
        small.rack("spare", 30_000, 1000, Side.SOUTH);
        assertEquals(3, Checked.by(new ConnectionCheck(), "na", small.design()).passes());
    }

    @Test
    void aFeedFromNowhereIsNamed() {
        SmallFloor small = connected();
        Placement rack = small.design().placements().iterator().next();
        small.feed("F9", FeedSide.B, null, rack, 400, 32);
        assertEquals(
                "Circuit F9 of R1 comes from no panel or busway. Connect circuit F9 of R1 to a panel or busway.",
                Checked.by(new ConnectionCheck(), "na", small.design()).text());
    }

    @Test
    void whatStandsOutsideEveryZoneIsNamed() {
        SmallFloor small = connected();
        small.place(SmallFloor.cooler(Category.CRAH, 100, "return 24 °C", 7.0), "CRAH2", 20_000, 0, Side.NORTH, null);
        assertEquals(
                "CRAH2 stands in no zone, so it cools nothing."
                        + " Extend the zone that CRAH2 serves until it stands inside.",
                Checked.by(new ConnectionCheck(), "na", small.design()).text());
    }

    @Test
    void liquidHeatNeedsALoop() {
        SmallFloor small = connected();
        Placement first = small.design().placements().iterator().next();
        ObjectId panel = small.design().placements().stream().toList().getLast().id();
        Placement wet = small.place(
                Sample.RACK,
                "G1",
                3000,
                1000,
                Side.SOUTH,
                new ProjectValues(
                        null,
                        null,
                        null,
                        null,
                        new Power(100_000),
                        null,
                        new Airflow(1),
                        new Ratio(0.8),
                        null,
                        null,
                        "test"));
        small.feed("F2", FeedSide.A, small.design().placements().get(panel), wet, 400, 250);
        assertEquals(
                "G1 gives 80 kW to liquid, but is in no coolant loop. Add G1 to a coolant loop that takes 80 kW.",
                Checked.by(new ConnectionCheck(), "na", small.design()).text());
        small.put(new CoolingLoop(small.id(), "TCS1", List.of(), List.of(wet.id(), first.id())));
        assertEquals(6, Checked.by(new ConnectionCheck(), "na", small.design()).passes());
    }

    @Test
    void missingDataIsSummedUpByRuleAndField() {
        Rule floor = rule("STR-001");
        Message field = Message.of("check.field.floor-capacity");
        List<Verdict> verdicts = List.of(
                new NotEvaluated(List.of(new ObjectId(5)), "", field, "DH1"),
                new NotEvaluated(List.of(new ObjectId(6)), "", field, "DH1"),
                new NotEvaluated(List.of(new ObjectId(6)), "", Message.of("check.field.mass"), "R6"),
                new Verdict.NotApplicable(List.of(new ObjectId(7))));
        Given given = new Given(
                Analysis.of(new SmallFloor().design(), null),
                rule("MOD-001"),
                List.of(new Answer(floor, verdicts), new Answer(rule("SPC-001"), List.of())));
        List<Verdict> found = new MissingDataCheck().evaluate(given);
        assertEquals(2, found.size());
        Violation first = (Violation) found.getFirst();
        assertEquals(2, first.measure().actual());
        assertEquals(List.of(new ObjectId(5), new ObjectId(6)), first.subjects());
        assertEquals(
                "Distributed floor load was not evaluated 2 times: floor capacity is missing, first for DH1."
                        + " Fill in the floor capacity of DH1.",
                Texts.of(Language.ENGLISH).of(first.message()) + " "
                        + Texts.of(Language.ENGLISH).of(first.remedy()));
        assertEquals(
                "“楼面均布荷载”有2项未评估：缺少楼面承载力，首先是DH1。", Texts.of(Language.CHINESE).of(first.message()));
        assertEquals("STR-001 check.field.mass", ((Violation) found.getLast()).condition());
    }

    private static SmallFloor connected() {
        SmallFloor small = new SmallFloor();
        small.zone("Z1", 0, 0, 10_000, 10_000, null);
        Placement rack = small.rack("R1", 1000, 1000, Side.SOUTH, 10);
        Placement cooler = small.place(
                SmallFloor.cooler(Category.CRAH, 100, "return 24 °C", 7.0), "CRAH1", 6000, 6000, Side.NORTH, null);
        small.feed("F1", FeedSide.A, cooler, rack, 400, 32);
        return small;
    }

    private static Rule rule(String id) {
        Rule rule = Checked.rules("na").find(id);
        assertNotNull(rule);
        return rule;
    }
}
