package hallwright.drawing.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.catalogue.Catalogue;
import hallwright.design.Design;
import hallwright.drawing.Palette;
import hallwright.drawing.diagram.paint.DiagramDrawing;
import hallwright.drawing.diagram.paint.DiagramLook;
import hallwright.file.CatalogueFiles;
import hallwright.generate.PowerHalls;
import hallwright.generate.SampleHalls.SampleHall;
import hallwright.power.RackLoads;
import hallwright.power.chain.Chain;
import hallwright.power.chain.ChainReader;
import hallwright.power.failure.FailureStudy;
import hallwright.power.failure.Outage;
import hallwright.text.Language;
import hallwright.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiagramTest {

    private static final Path HOME = Path.of(System.getProperty("hallwright.home", ".."));
    private static final Path GOLDEN = HOME.resolve("model/src/test/resources/golden/diagram");
    private static final Catalogue CATALOGUE =
            CatalogueFiles.read(HOME.resolve("templates/equipment"), List.of()).catalogue();

    static Stream<SampleHall> halls() {
        return PowerHalls.ALL.stream();
    }

    /// A hall with its chain, breakers at 80 %.
    private record Shown(Design design, Chain chain, FailureStudy study, Diagram diagram) {

        static Shown of(String id) {
            SampleHall hall = PowerHalls.ALL.stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            Design design = hall.draw().apply(CATALOGUE);
            Chain chain = ChainReader.read(
                    design, RackLoads.of(design, null), design.provision().basis(), 0.8);
            Diagram diagram = Diagram.of(design, chain, Diagram.detailFor(chain));
            return new Shown(design, chain, new FailureStudy(chain), diagram);
        }

        int point(String name) {
            for (int point = 0; point < chain.size(); point++) {
                if (chain.element(point) != null && chain.point(point).name().equals(name)) {
                    return point;
                }
            }
            throw new IllegalArgumentException(name);
        }

        DiagramItem item(String name) {
            return diagram.items().stream()
                    .filter(item -> item.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }

        DiagramState without(String name) {
            return DiagramState.of(chain, study, study.of(Outage.of(point(name))));
        }
    }

    /// With `-Dgolden=write` the files are written instead.
    @ParameterizedTest
    @MethodSource("halls")
    void theDiagramIsAsReviewed(SampleHall hall) throws IOException {
        String text = text(Shown.of(hall.id()));
        Path golden = GOLDEN.resolve(hall.id() + ".txt");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text);
        }
        assertEquals(Files.readString(golden), text, "look at the difference, then: -Dgolden=write");
    }

    @ParameterizedTest
    @MethodSource("halls")
    void symbolsNeverOverlapAndLinesRunDownward(SampleHall hall) {
        Diagram diagram = Shown.of(hall.id()).diagram();
        for (DiagramItem a : diagram.items()) {
            for (DiagramItem b : diagram.items()) {
                boolean apart = a.number() == b.number()
                        || a.box().right() <= b.box().x()
                        || b.box().right() <= a.box().x()
                        || a.box().bottom() <= b.box().y()
                        || b.box().bottom() <= a.box().y();
                assertTrue(apart, a.name() + " on " + b.name());
            }
        }
        for (DiagramLink link : diagram.links()) {
            for (int i = 1; i < link.xs().size(); i++) {
                assertTrue(link.ys().get(i) >= link.ys().get(i - 1), "upward: " + link);
                boolean straight = link.ys().get(i).equals(link.ys().get(i - 1))
                        || link.xs().get(i).equals(link.xs().get(i - 1));
                assertTrue(straight, "slanted: " + link);
            }
        }
    }

    @Test
    void theEdgeHallShowsEveryRackCoolerAndPieceOfThePlant() {
        Shown edge = Shown.of("edge-inference-6");
        // Six racks, three coolers; utility, transformer, generator, transfer switch, UPS with its battery, panel.
        assertEquals(6 + 3 + 6, edge.diagram().items().size());
        DiagramItem ups = edge.item("UPS1");
        assertEquals(1, ups.batteries().size());
        DiagramState state = DiagramState.normal(edge.chain(), edge.study());
        // 56.4 kW of 150 kW are 37.6 %.
        assertEquals(0.376, state.loading(ups), 0.0005);
        assertEquals(DiagramMark.NONE, state.mark(ups.points()));
    }

    @Test
    void whatIsHitAndWhatIsFoundIsTheSame() {
        Shown edge = Shown.of("edge-inference-6");
        DiagramItem item = edge.item("R2");
        DiagramItem hit = edge.diagram().itemAt(item.box().x() + 5, item.box().y() + 5);
        assertEquals(item, hit);
        assertEquals(List.of(item), edge.diagram().itemsOf(List.of(item.ids().getFirst())));
        assertNull(edge.diagram().itemAt(-5, -5));
        DiagramLink link = edge.diagram().links().getFirst();
        DiagramLink near =
                edge.diagram().linkAt(link.xs().getFirst() + 1, link.ys().getFirst() + 3);
        assertNotNull(near);
        assertEquals(link.source(), near.source());
        assertFalse(link.ids().isEmpty());
    }

    @Test
    void anOutageMarksWhatIsOutWhatIsDeadAndWhatIsLost() {
        Shown edge = Shown.of("edge-inference-6");
        DiagramState state = edge.without("ATS-1");
        assertEquals(DiagramMark.OUT, state.mark(edge.item("ATS-1").points()));
        assertEquals(DiagramMark.DEAD, state.mark(edge.item("UPS1").points()));
        assertEquals(DiagramMark.LOST, state.mark(edge.item("R2").points()));
        // The transformer still has power; it only gives nothing.
        assertEquals(DiagramMark.NONE, state.mark(edge.item("TX-1").points()));
        assertEquals(0, state.watts(edge.item("TX-1")));
    }

    @Test
    void aFoldedDiagramStandsForEveryPieceOnce() {
        Shown large = Shown.of("scale-1000");
        Diagram full = Diagram.of(large.design(), large.chain(), DiagramDetail.FULL);
        assertTrue(
                large.diagram().items().size() < 120,
                "items " + large.diagram().items().size());
        int supplies = large.diagram().items().stream()
                .filter(item -> item.symbol() == DiagramSymbol.UPS)
                .mapToInt(DiagramItem::count)
                .sum();
        // 58 blocks and 10 reserves.
        assertEquals(68, supplies);
        assertEquals(pieces(full), pieces(large.diagram()));
        DiagramState state = large.without("UPS-07");
        Diagram apart = Diagram.of(large.design(), large.chain(), DiagramDetail.FOLDED.keeping(state.touched()));
        assertEquals(pieces(full), pieces(apart));
        assertTrue(apart.items().stream().anyMatch(item -> item.name().equals("UPS-07") && item.count() == 1));
    }

    private static int pieces(Diagram diagram) {
        return diagram.items().stream().mapToInt(DiagramItem::count).sum();
    }

    @Test
    void thePdfHoldsChineseTextThatCanBeSearched() throws IOException {
        Shown edge = Shown.of("edge-inference-6");
        DiagramLook look = new DiagramLook(Palette.PRINT, Texts.of(Language.CHINESE));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DiagramDrawing(edge.diagram(), edge.without("ATS-1"), look, "单线图：机房", "停运").pdf(out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("单线图：机房"), text);
            assertTrue(text.contains("负载丢失"), text);
            assertTrue(text.contains("ATS-1"), text);
        }
        assertTrue(out.size() < 200_000, "only the letters in use are in the file: " + out.size());
    }

    @Test
    void theSvgNamesItsObjectsAndSaysTheOutageInWords() {
        Shown edge = Shown.of("edge-inference-6");
        DiagramLook look = new DiagramLook(Palette.DARK, Texts.of(Language.ENGLISH));
        String svg = new DiagramDrawing(edge.diagram(), edge.without("UPS1"), look, "Edge", "UPS1 is out").svg();
        assertTrue(svg.contains("data-name=\"UPS1\""));
        assertTrue(svg.contains(">lost, 24 GPUs<"), "each of the four racks says what it loses");
        assertTrue(svg.contains(">A2<"), "the second choice of the transfer switch");
        assertTrue(svg.contains("stroke-dasharray"), "supply B is dashed");
    }

    private static String text(Shown shown) {
        DiagramState state = DiagramState.normal(shown.chain(), shown.study());
        List<String> lines = new ArrayList<>();
        for (DiagramItem item : shown.diagram().items()) {
            String from = shown.diagram().links().stream()
                    .filter(link -> link.target() == item.number())
                    .map(link -> shown.diagram().items().get(link.source()).name() + " " + link.side()
                            + (link.rank() > 1 ? link.rank() : ""))
                    .collect(Collectors.joining(", "));
            lines.add(String.format(
                    Locale.ROOT,
                    "%s %s x%d at %.0f %.0f, %.1f kW%s <- %s",
                    item.symbol(),
                    item.name(),
                    item.count(),
                    item.box().x(),
                    item.box().y(),
                    state.watts(item) / 1000,
                    Double.isNaN(state.loading(item))
                            ? ""
                            : String.format(Locale.ROOT, " %.1f %%", 100 * state.loading(item)),
                    from.isEmpty() ? "-" : from));
        }
        return String.join("\n", lines) + "\n";
    }
}
