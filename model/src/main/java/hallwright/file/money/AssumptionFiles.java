package hallwright.file.money;

import hallwright.catalogue.Confidence;
import hallwright.file.FileProblem;
import hallwright.file.JsonIn;
import hallwright.file.JsonText;
import hallwright.invest.Assumption;
import hallwright.invest.Assumptions;
import hallwright.invest.Input;
import hallwright.price.PriceBook;
import hallwright.price.PriceItem;
import hallwright.price.SourceKind;
import hallwright.text.Message;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Reads the assumptions of an investment plan, a JSON file of the format `hallwright-assumptions`. A value stands
/// in the file or is taken from the price book by the id of a price; every input of the plan must be there once.
public final class AssumptionFiles {

    private static final String FORMAT = "hallwright-assumptions";
    private static final int VERSION = 1;
    private static final double MOST = 1e12;

    private final JsonIn top;
    private final PriceBook prices;
    private final Set<Input> missing = EnumSet.allOf(Input.class);

    private AssumptionFiles(JsonIn top, PriceBook prices) {
        this.top = top;
        this.prices = prices;
    }

    /// The assumptions in a file, completed by the shares and factors of the price book.
    ///
    /// @throws FileProblem if the file cannot be used, with the place and the remedy
    public static Assumptions read(Path file, PriceBook prices) throws FileProblem {
        JsonIn top = JsonText.read(file);
        top.header(FORMAT, VERSION);
        return new AssumptionFiles(top, prices).assumptions();
    }

    private Assumptions assumptions() throws FileProblem {
        List<Assumption> all = new ArrayList<>();
        for (JsonIn in : top.objects("assumptions")) {
            all.add(assumption(in));
        }
        if (!missing.isEmpty()) {
            throw top.problem(
                    "assumptions",
                    Message.of(
                            "file.assumptions.missing",
                            String.join(", ", missing.stream().map(Input::id).toList())));
        }
        Assumptions assumptions = Assumptions.of(
                top.text("id"), PriceBookFiles.bilingual(top, "title"), top.text("recorded"), all, prices);
        top.done();
        return assumptions;
    }

    private Assumption assumption(JsonIn in) throws FileProblem {
        Input input = in.word(
                "id", Input::ofId, Stream.of(Input.values()).map(Input::id).toList());
        if (!missing.remove(input)) {
            throw in.problem("id", Message.of("file.assumptions.twice", input.id()));
        }
        Assumption assumption = in.has("priceItem") ? fromPrice(in, input) : stated(in, input);
        in.done();
        return assumption;
    }

    private Assumption fromPrice(JsonIn in, Input input) throws FileProblem {
        String id = in.text("priceItem");
        PriceItem item = prices.items().get(id);
        if (item == null) {
            throw in.problem("priceItem", Message.of("file.prices.no-item", id));
        }
        Assumption.Form form = form(in);
        int shift = form == Assumption.Form.SHARE ? 2 : 0;
        return new Assumption(
                input.id(),
                input.cellName(),
                group(in),
                PriceBookFiles.bilingual(in, "label"),
                PriceBookFiles.bilingual(in, "unit"),
                form,
                item.typical().movePointLeft(shift),
                item.low().movePointLeft(shift),
                item.high().movePointLeft(shift),
                item.sourceKind(),
                item.confidence(),
                item.source());
    }

    private Assumption stated(JsonIn in, Input input) throws FileProblem {
        BigDecimal low = PriceBookFiles.decimal(in, "low", MOST);
        BigDecimal value = PriceBookFiles.decimal(in, "value", MOST);
        BigDecimal high = PriceBookFiles.decimal(in, "high", MOST);
        if (low.compareTo(value) > 0 || value.compareTo(high) > 0) {
            throw in.problem("value", Message.of("file.prices.range", low, value, high));
        }
        return new Assumption(
                input.id(),
                input.cellName(),
                group(in),
                PriceBookFiles.bilingual(in, "label"),
                PriceBookFiles.bilingual(in, "unit"),
                form(in),
                value,
                low,
                high,
                in.word(
                        "sourceKind",
                        SourceKind::ofCode,
                        Stream.of(SourceKind.values()).map(SourceKind::code).toList()),
                in.word(
                        "confidence",
                        Confidence::ofCode,
                        Stream.of(Confidence.values()).map(Confidence::code).toList()),
                PriceBookFiles.bilingual(in, "source"));
    }

    private static Assumption.Group group(JsonIn in) throws FileProblem {
        return in.word(
                "group",
                Assumption.Group::ofCode,
                Stream.of(Assumption.Group.values()).map(Assumption.Group::code).toList());
    }

    private static Assumption.Form form(JsonIn in) throws FileProblem {
        return in.word(
                "form",
                Assumption.Form::ofCode,
                Stream.of(Assumption.Form.values()).map(Assumption.Form::code).toList());
    }
}
