package hallwright.drawing.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.text.Language;
import hallwright.text.Texts;
import hallwright.workload.result.PoolKind;
import hallwright.workload.result.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StageTimelineTest {

    private static final TimelineTexts ENGLISH = new TimelineTexts(Texts.of(Language.ENGLISH));

    /// Training on 256 accelerators for 60 of 100 days; from day 40 on a service holds 64 beside it.
    private static PoolLane lane(@Nullable Capacity capacity) {
        StageBar training = new StageBar("training", "pre-training", 256, List.of(new Span(0, 60, 256)));
        StageBar service = new StageBar("service", "deployment", 64, List.of(new Span(40, 100, 64)));
        List<Span> steps = List.of(new Span(0, 40, 256), new Span(40, 60, 320), new Span(60, 100, 64));
        return new PoolLane("gpu", PoolKind.ACCELERATORS, List.of(training, service), steps, 320, 40, capacity);
    }

    private static TimelineLayout layout(@Nullable Capacity capacity) {
        // 56 pixels before the axis and 14 behind it leave 500: 5 for a day.
        return new TimelineLayout(new StageTimeline(100, List.of(lane(capacity))), 570);
    }

    @Test
    void aFloorThatIsTooSmallLacksWhatIsAboveItsLine() {
        PoolLane lane = lane(Capacity.ofNodes(32, 8));
        // 320 held at most, 32 nodes of 8 offered.
        assertEquals(64, lane.missing());
        assertEquals(List.of(new Span(40, 60, 64)), lane.excess());
        assertEquals(0, lane(Capacity.ofNodes(40, 8)).missing());
        assertEquals(List.of(), lane(null).excess());
    }

    @Test
    void barsLieOnTheAxisByTheirDays() {
        TimelineLayout layout = layout(null);
        Box training = layout.stage(0, 0);
        assertEquals(56, training.x());
        assertEquals(300, training.width());
        Box service = layout.stage(0, 1);
        // 56 + 40 days * 5
        assertEquals(256, service.x());
        assertEquals(556, service.right());
        assertTrue(service.y() >= training.bottom(), "stages that overlap stand in rows of their own");
    }

    @Test
    void theExcessIsDrawnBetweenTheFloorAndTheCurve() {
        TimelineLayout layout = layout(Capacity.ofNodes(32, 8));
        Box excess = layout.excess(0).getFirst();
        assertEquals(256, excess.x());
        assertEquals(100, excess.width());
        assertEquals(layout.y(0, 320), excess.y());
        assertEquals(layout.y(0, 256), excess.bottom(), 1e-9);
        // The curve is as high as 320, so 64 is a fifth of it.
        assertEquals((layout.y(0, 0) - layout.y(0, 320)) / 5, excess.height(), 1e-9);
    }

    @Test
    void poolsOfOneKindDoNotLendEachOtherMachines() {
        // Of 10 nodes of 8, a service of 5 accelerators takes one whole node.
        assertEquals(new Capacity(72, 8, true), Capacity.ofNodes(10, 8).without(5));
        assertEquals(new Capacity(0, 8, true), Capacity.ofNodes(10, 8).without(81));
        assertEquals(Capacity.ofServers(4), Capacity.ofServers(4).without(0));
    }

    @Test
    void theAxisCountsInUnitsThatSuitTheLength() {
        assertEquals(new TimeAxis(TimeAxis.Unit.HOURS, 3, 1), TimeAxis.of(1, 500));
        assertEquals(new TimeAxis(TimeAxis.Unit.DAYS, 2, 20), TimeAxis.of(20, 500));
        // 60 days are 8.6 weeks of 58 pixels.
        assertEquals(new TimeAxis(TimeAxis.Unit.WEEKS, 1, 60), TimeAxis.of(60, 500));
        // 12 months of 41.7 pixels stand too close: every second one is marked.
        assertEquals(List.of(0, 2, 4, 6, 8, 10, 12), TimeAxis.of(365, 500).marks());
        assertEquals(List.of(0, 2, 4, 6, 8, 10), TimeAxis.of(3650, 300).marks());
    }

    @Test
    void theSentencesNameWhatTheFloorHasAndLacks() {
        Capacity floor = Capacity.ofNodes(32, 8);
        PoolLane lane = lane(floor);
        assertEquals("floor: 32 nodes = 256 GPUs", ENGLISH.capacity(PoolKind.ACCELERATORS, floor));
        assertEquals("floor: 1 node = 8 GPUs", ENGLISH.capacity(PoolKind.ACCELERATORS, Capacity.ofNodes(1, 8)));
        assertEquals("floor: none placed yet", ENGLISH.capacity(PoolKind.ACCELERATORS, Capacity.ofNodes(0, 8)));
        assertEquals("floor: 1 server", ENGLISH.capacity(PoolKind.SERVERS, Capacity.ofServers(1)));
        assertEquals(
                "training: day 0 to 60, 60 days, 256 GPUs. Meanwhile the floor lacks 64 GPUs.",
                ENGLISH.facts(lane, lane.bars().getFirst()));
        assertEquals("at most 320 GPUs, from day 40", ENGLISH.pool(lane));
    }

    @Test
    void thePictureNamesStagesFloorAndWhatIsMissing() {
        StageTimeline timeline = new StageTimeline(100, List.of(lane(Capacity.ofNodes(32, 8))));
        String svg = TimelineSvg.of(timeline, "A plan", 570, Texts.of(Language.ENGLISH));
        for (String text : List.of("A plan", "training · 256 GPUs", "floor: 32 nodes = 256 GPUs", "64 GPUs missing")) {
            assertTrue(svg.contains(">" + text + "<"), text + " in " + svg);
        }
        assertTrue(svg.contains("stroke-dasharray"), "the floor is dashed");
        assertEquals(svg, TimelineSvg.of(timeline, "A plan", 570, Texts.of(Language.ENGLISH)));
    }
}
