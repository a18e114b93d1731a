package hallwright.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.design.Design;
import hallwright.drawing.plan.Plan;
import hallwright.drawing.plan.PlanDrawing;
import hallwright.drawing.plan.Sheet;
import hallwright.geometry.Rect;
import hallwright.text.Language;
import hallwright.text.Texts;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class PlanDrawingTest {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 23);
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final Path GOLDEN = Path.of("src/test/resources/hallwright/drawing/small-hall.svg");

    @Test
    void drawsTheSmallHallAsBefore() throws IOException {
        String svg = PlanDrawing.svg(Plan.of(SmallHall.design(), ENGLISH, DATE));
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(GOLDEN, svg);
        }
        assertEquals(Files.readString(GOLDEN), svg, "look at the difference, then: -Dgolden=write");
    }

    @Test
    void everyObjectOfThePlanCarriesItsIdentity() throws Exception {
        Design design = SmallHall.design();
        Document svg = parsed(PlanDrawing.svg(Plan.of(design, ENGLISH, DATE)));
        NodeList groups = svg.getElementsByTagName("g");
        int racks = 0;
        for (int i = 0; i < groups.getLength(); i++) {
            Element group = (Element) groups.item(i);
            if (group.getAttribute("data-name").equals("A3")) {
                racks++;
                assertEquals("layer-racks", ((Element) group.getParentNode()).getAttribute("id"));
            }
        }
        assertEquals(1, racks);
    }

    @Test
    void aPlanInChineseIsWellFormedAndSpeaksChinese() throws Exception {
        String svg = PlanDrawing.svg(Plan.of(SmallHall.design(), Texts.of(Language.CHINESE), DATE));
        assertEquals("svg", parsed(svg).getDocumentElement().getTagName());
        assertTrue(svg.contains("平面布置图"));
        assertTrue(svg.contains("Test &amp; Sons"));
    }

    @Test
    void anEmptyFloorIsAPlanToo() throws Exception {
        assertTrue(PlanDrawing.svg(Plan.of(Design.empty("Nothing yet"), ENGLISH, DATE))
                .contains("Nothing yet"));
    }

    @Test
    void thePictureHasTheSizeOfTheSheet() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanDrawing.png(Plan.of(SmallHall.design(), ENGLISH, DATE), out);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        // A3 is 420 mm wide: 420 / 25.4 inches of 192 pixels are 3174.8.
        assertEquals(3175, picture.getWidth());
        long colours = IntStream.range(0, picture.getWidth())
                .map(x -> picture.getRGB(x, picture.getHeight() / 2))
                .distinct()
                .count();
        assertTrue(colours > 10, "a line across the middle meets racks, aisle, walls and grid");
    }

    @Test
    void theScaleIsTheLargestUsualOneThatFits() {
        // 12.4 x 8.4 m at 1:50 are 248 x 168 mm; at 1:25 they would be 496 mm, wider than A3.
        Rect hall = new Rect(0, 0, 12_400, 8_400);
        assertEquals(Sheet.A3, Sheet.fitting(hall));
        assertEquals(50, Sheet.A3.scaleFor(hall));
        // 73.2 x 49 m at 1:100 are 732 x 490 mm: A1.
        assertEquals(Sheet.A1, Sheet.fitting(new Rect(0, 0, 73_200, 49_000)));
    }

    private static Document parsed(String svg) throws ParserConfigurationException, IOException, SAXException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
