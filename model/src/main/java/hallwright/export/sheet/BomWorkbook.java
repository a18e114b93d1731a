package hallwright.export.sheet;

import hallwright.cost.Bom;
import hallwright.cost.BomItem;
import hallwright.cost.BomSummary;
import hallwright.export.book.Book;
import hallwright.export.book.Content;
import hallwright.price.Price;
import hallwright.price.PriceBook;
import hallwright.price.PriceCase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/// The workbook of a bill of materials: cover, purchasing view, multi-level view, prices, what has no price,
/// checks.
public final class BomWorkbook {

    private static final double CENT = 0.005;
    private static final double HALF = 0.5;

    private BomWorkbook() {}

    /// Makes the workbook.
    ///
    /// @param drawn how many pieces the design holds: equipment on the floor and devices in racks
    public static Book of(Bom bom, PriceBook prices, int drawn, BookFacts facts) {
        Book book = new Book(facts.texts().language());
        book.describe(
                facts.word("export.bom.title") + " - " + facts.project().name(),
                facts.project().revision(),
                facts.project().author() == null ? "" : facts.project().author(),
                facts.program());
        book.date(facts.created());
        Cover cover = new Cover(book, facts);
        new BomSummarySheet(book, facts, bom).write();
        new BomDetailSheet(book, facts, bom, prices).write();
        PricesSheet.write(
                book,
                facts,
                prices,
                BomColumns.used(
                        prices,
                        bom.summary().stream()
                                .map(s -> s.item().price())
                                .filter(Objects::nonNull)
                                .map(Price::item)));
        UnpricedSheet.write(book, facts, bom);
        Checks checks = checks(bom, drawn, facts);
        checks.write(book);
        cover.write(
                book,
                facts.word("export.bom.title"),
                prices,
                judgementShare(bom, facts),
                unpriced(bom, facts),
                checks.overall(),
                List.of("export.scope.bom-in.", "export.scope.bom-out."));
        return book;
    }

    private static Checks checks(Bom bom, int drawn, BookFacts facts) {
        Checks checks = new Checks(facts);
        BigDecimal installed = bom.lines().stream()
                .map(e -> e.price(PriceCase.TYPICAL))
                .filter(Objects::nonNull)
                .map(money -> Objects.requireNonNull(money).amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal pieces = bom.lines().stream()
                .filter(e -> e.line().item() != null
                        && Objects.requireNonNull(e.line().item()).unit() == BomItem.Unit.EACH)
                .map(Bom.Entry::extended)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        checks.equal(
                "export.check.detail-money",
                Content.formula("SUM(Detail_Price)", installed),
                Content.formula("Bom_Installed_Total", installed),
                CENT);
        checks.equal(
                "export.check.drawn",
                Content.formula("SUMIF(Detail_Units,\"EA\",Detail_Extended)", pieces),
                Content.number(drawn),
                HALF);
        checks.equal("export.check.negative", Content.formula("COUNTIF(Bom_Order,\"<0\")", 0), Content.number(0), HALF);
        checks.warnAbove("export.check.unpriced", unpriced(bom, facts), 0);
        checks.warnAbove("export.check.judgement", judgementShare(bom, facts), 0);
        return checks;
    }

    private static Content unpriced(Bom bom, BookFacts facts) {
        String word = facts.word(BomItem.Status.UNPRICED.messageId());
        return Content.formula("COUNTIF(Bom_Status,\"" + word + "\")", bom.unpriced());
    }

    private static Content judgementShare(Bom bom, BookFacts facts) {
        String word = facts.word("cost.source.judgement");
        double total = bom.total(PriceCase.TYPICAL).amount().doubleValue();
        double judged = bom.summary().stream()
                .filter(s -> s.item().price() != null
                        && Objects.requireNonNull(s.item().price()).item().isJudgement())
                .map(BomWorkbook::amount)
                .mapToDouble(BigDecimal::doubleValue)
                .sum();
        return Content.formula(
                "IF(Bom_Total=0,0,SUMIF(Bom_Kind,\"" + word + "\",Bom_Extended)/Bom_Total)",
                total == 0 ? 0 : judged / total);
    }

    private static BigDecimal amount(BomSummary line) {
        return Objects.requireNonNull(line.extended(PriceCase.TYPICAL)).amount();
    }
}
