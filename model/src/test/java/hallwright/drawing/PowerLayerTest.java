package hallwright.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.catalogue.Catalogue;
import hallwright.design.Design;
import hallwright.design.ObjectId;
import hallwright.drawing.diagram.DiagramMark;
import hallwright.drawing.diagram.DiagramState;
import hallwright.drawing.plan.Plan;
import hallwright.drawing.plan.PlanDrawing;
import hallwright.file.CatalogueFiles;
import hallwright.generate.PowerHalls;
import hallwright.power.RackLoads;
import hallwright.power.chain.Chain;
import hallwright.power.chain.ChainReader;
import hallwright.power.failure.FailureStudy;
import hallwright.power.failure.Outage;
import hallwright.text.Language;
import hallwright.text.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PowerLayerTest {

    private static final Path HOME = Path.of(System.getProperty("hallwright.home", ".."));
    private static final Catalogue CATALOGUE =
            CatalogueFiles.read(HOME.resolve("templates/equipment"), List.of()).catalogue();

    private static Design hall(String id) {
        return PowerHalls.ALL.stream()
                .filter(hall -> hall.id().equals(id))
                .findFirst()
                .orElseThrow()
                .draw()
                .apply(CATALOGUE);
    }

    private static Plan plan(Design design) {
        return Plan.of(design, Texts.of(Language.ENGLISH), LocalDate.of(2026, 11, 24));
    }

    private static ObjectId named(Design design, String name) {
        return design.placements().stream()
                .filter(placement -> placement.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void thePlanShowsTheSuppliesOnlyWhenAsked() {
        Design design = hall("superpod-32-dgx-h100");
        assertFalse(PlanDrawing.svg(plan(design)).contains("layer-supplies"));
        String svg = PlanDrawing.svg(plan(design).withSupplies(Map.of()));
        String layer = svg.substring(svg.indexOf("layer-supplies"));
        assertTrue(layer.contains(">A</text>"), "supply A has its letter");
        assertTrue(layer.contains(Palette.PRINT.tint(Ink.FEED_B).hex() + "\" stroke-width=\"1.4\" stroke-dasharray"));
    }

    @Test
    void anOutageIsMarkedOnWhatItReaches() {
        Design design = hall("edge-inference-6");
        Chain chain = ChainReader.read(
                design, RackLoads.of(design, null), design.provision().basis(), 0.8);
        FailureStudy study = new FailureStudy(chain);
        ObjectId transfer = named(design, "ATS-1");
        DiagramState state = DiagramState.of(chain, study, study.of(Outage.of(chain.find(transfer))));
        Map<ObjectId, DiagramMark> marks = state.marks(design);
        assertEquals(DiagramMark.OUT, marks.get(transfer));
        assertEquals(DiagramMark.LOST, marks.get(named(design, "R2")));
        assertEquals(DiagramMark.DEAD, marks.get(named(design, "UPS1")));
        assertFalse(marks.containsKey(named(design, "TX-1")));
        String svg = PlanDrawing.svg(plan(design).withSupplies(marks));
        assertTrue(svg.length()
                > PlanDrawing.svg(plan(design).withSupplies(Map.of())).length());
    }
}
