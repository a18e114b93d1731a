package hallwright.app.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hallwright.app.palette.PaletteModel.Group;
import hallwright.app.palette.PaletteModel.Use;
import hallwright.app.sample.Equipment;
import hallwright.catalogue.Category;
import hallwright.text.Language;
import hallwright.text.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaletteModelTest {

    private static final Texts TEXTS = Texts.of(Language.ENGLISH);
    private final PaletteModel model = new PaletteModel(Equipment.CATALOGUE);

    @Test
    void groupsByUseAndCategory() {
        List<Group> groups = model.search("", TEXTS);
        assertEquals(
                List.of(Category.RACK, Category.CRAH, Category.GPU_SERVER),
                groups.stream().map(Group::category).toList());
        assertEquals(
                List.of(Use.FLOOR, Use.FLOOR, Use.RACK),
                groups.stream().map(Group::use).toList());
        assertEquals(
                List.of(Equipment.RACK, Equipment.WIDE_RACK), groups.getFirst().types());
    }

    @Test
    void findsByMakerModelAndCategoryInAnyOrder() {
        assertEquals(List.of(Equipment.WIDE_RACK), found("800 acme"));
        assertEquals(List.of(Equipment.COOLER), found("crah"));
        assertEquals(List.of(Equipment.NODE), found("gpu server"));
        assertEquals(List.of(), found("acme cooler"));
    }

    @Test
    void findsCategoriesInTheLanguageOfTheWindow() {
        List<Group> groups = model.search("GPU服务器", Texts.of(Language.CHINESE));
        assertEquals(List.of(Equipment.NODE), groups.getFirst().types());
    }

    @Test
    void aLineSaysMakerSizeAndPowerAndWhatIsMissing() {
        assertEquals("Acme · 600 × 1,200 mm", TypeLine.of(Equipment.RACK, TEXTS).details());
        assertEquals("Borealis · 8U · 10 kW", TypeLine.of(Equipment.NODE, TEXTS).details());
        assertEquals("Frost", TypeLine.of(Equipment.COOLER, TEXTS).details());
        assertEquals("size unknown", TypeLine.of(Equipment.COOLER, TEXTS).missing());
    }

    private List<?> found(String words) {
        return model.search(words, TEXTS).stream()
                .flatMap(group -> group.types().stream())
                .toList();
    }
}
