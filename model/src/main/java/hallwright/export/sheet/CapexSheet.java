package hallwright.export.sheet;

import hallwright.cost.Capital;
import hallwright.cost.CapitalLine;
import hallwright.export.book.Book;
import hallwright.export.book.Content;
import hallwright.export.book.Look;
import hallwright.export.book.Page;
import hallwright.export.book.Table;
import hallwright.invest.Assumptions;
import hallwright.price.PriceBook;
import hallwright.price.PriceBook.Rate;
import hallwright.price.WorkPackage;
import hallwright.price.WorkPackage.AssetClass;
import java.math.BigDecimal;
import java.util.List;

/// The capital cost: classes of assets with fees and contingency on top, work packages under them, and on a sheet
/// of their own the lines that they are the sums of.
final class CapexSheet {

    private static final int FEES_ROW = 4;
    private static final int CLASSES_ROW = FEES_ROW + 9;
    private static final int LINES_ROW = 3;
    private static final int PACKAGES_ROW = CLASSES_ROW + AssetClass.values().length + 4;

    private final BookFacts facts;
    private final Capital capital;
    private final PriceBook prices;
    private final Page page;
    private final Table<WorkPackage> packages;

    CapexSheet(Book book, BookFacts facts, Capital capital, PriceBook prices) {
        this.facts = facts;
        this.capital = capital;
        this.prices = prices;
        this.page = book.page(facts.word("export.sheet.capex"));
        this.packages = new Table<>(page, PACKAGES_ROW);
    }

    /// Writes the sheet and names `Capex_...`, `Package_...` and `Line_...`.
    Page write() {
        page.text(0, 0, facts.word("export.capex.title", facts.project().name()), Look.TITLE);
        page.text(1, 0, facts.word("export.capex.note", prices.currency().getCurrencyCode()), Look.NOTE);
        packages();
        classes();
        fees();
        page.freeze(2, 2);
        page.printOnePage(true, facts.footer());
        page.protect();
        lines();
        return page;
    }

    /// The cell that holds the direct cost of a work package, counted from 1.
    String direct(int number) {
        return packages.cell("direct", number);
    }

    private void lines() {
        Page sheet = page.book().page(facts.word("export.sheet.capex-lines"));
        sheet.text(0, 0, facts.word("export.capex.lines-title", facts.project().name()), Look.TITLE);
        sheet.text(1, 0, facts.word("export.capex.lines"), Look.NOTE);
        Table<CapitalLine> table = new CapexLines(facts, prices, sheet, LINES_ROW).table();
        table.write(capital.lines());
        table.filter();
        table.name("Line_Package", "package")
                .name("Line_Supply", "supply")
                .name("Line_Direct", "direct")
                .name("Line_Kind", "kind");
        sheet.freeze(LINES_ROW + 1, 1);
        sheet.printWide(LINES_ROW, 1, facts.footer());
        sheet.protect();
    }

    private void packages() {
        page.text(PACKAGES_ROW - 1, 0, facts.word("export.capex.packages"), Look.HEADING);
        packages.column(
                        "what",
                        facts.word("export.col.package"),
                        40,
                        Look.LABEL,
                        p -> Content.text(p.title().in(facts.texts().language())))
                .column("id", facts.word("export.col.package-id"), 16, Look.ID, p -> Content.text(p.id()))
                .column(
                        "assets",
                        facts.word("export.col.class"),
                        24,
                        Look.ID,
                        p -> Content.text(p.assetClass().code()))
                .column(
                        "installation",
                        facts.word("export.col.installation-share"),
                        14,
                        Look.SHARE,
                        p -> Content.formula(
                                cellName(p.installation()), capital.inputs().value(p.installation())))
                .column(
                        "construction",
                        facts.word("export.col.construction"),
                        12,
                        Look.COUNT,
                        p -> flag(p.construction()))
                .column("mep", facts.word("export.col.mep"), 12, Look.COUNT, p -> flag(p.mechanicalElectrical()))
                .column(
                        "contingent",
                        facts.word("export.col.contingent"),
                        12,
                        Look.COUNT,
                        p -> flag(!p.outsideContingency()))
                .column(
                        "supply",
                        facts.word("export.col.supply"),
                        16,
                        Look.MONEY,
                        p -> Content.formula("SUMIF(Line_Package,{id},Line_Supply)", supply(p)))
                .column(
                        "direct",
                        facts.word("export.col.direct"),
                        16,
                        Look.MONEY,
                        p -> Content.formula("SUMIF(Line_Package,{id},Line_Direct)", capital.direct(p)))
                .column(
                        "base",
                        facts.word("export.col.contingency-base"),
                        16,
                        Look.MONEY,
                        p -> Content.formula(
                                "{direct}*{contingent}", p.outsideContingency() ? BigDecimal.ZERO : capital.direct(p)));
        packages.column(
                "unpriced",
                facts.word("export.col.unpriced"),
                16,
                Look.COUNT,
                p -> Content.number(capital.unpriced(p)));
        packages.write(prices.packages());
        packages.name("Package_Ids", "id")
                .name("Package_Class", "assets")
                .name("Package_Installation", "installation")
                .name("Package_Construction", "construction")
                .name("Package_MEP", "mep")
                .name("Package_Supply", "supply")
                .name("Package_Direct", "direct")
                .name("Package_Base", "base");
    }

    private void classes() {
        page.text(CLASSES_ROW - 1, 0, facts.word("export.capex.classes"), Look.HEADING);
        Table<AssetClass> table = new Table<AssetClass>(page, CLASSES_ROW)
                .column(
                        "what",
                        facts.word("export.col.class"),
                        40,
                        Look.LABEL,
                        c -> Content.text(facts.word(c.messageId())))
                .column("id", facts.word("export.col.class-id"), 16, Look.ID, c -> Content.text(c.code()))
                .column(
                        "direct",
                        facts.word("export.col.direct"),
                        24,
                        Look.MONEY,
                        c -> Content.formula("SUMIF(Package_Class,{id},Package_Direct)", capital.direct(c)))
                .column("fees", facts.word("export.col.fees"), 14, Look.MONEY, this::feesOf)
                .column("share", facts.word("export.col.contingency-share"), 12, Look.SHARE, this::contingencyShare)
                .column(
                        "contingency",
                        facts.word("export.col.contingency"),
                        16,
                        Look.MONEY,
                        c -> Content.formula(
                                "(SUMIF(Package_Class,{id},Package_Base)+{fees})*{share}", capital.contingency(c)))
                .column(
                        "installed",
                        facts.word("export.col.installed-cost"),
                        16,
                        Look.TOTAL,
                        c -> Content.formula("{direct}+{fees}+{contingency}", capital.installed(c)));
        table.write(List.of(AssetClass.values()));
        int row = table.firstRow();
        for (AssetClass assetClass : AssetClass.values()) {
            page.name(cell(assetClass), row++, table.position("installed"));
        }
        int total = table.lastRow() + 1;
        page.text(total, 0, facts.word("export.capex.total"), Look.GROUP);
        BigDecimal sum = BigDecimal.ZERO;
        for (AssetClass assetClass : AssetClass.values()) {
            sum = sum.add(capital.installed(assetClass));
        }
        page.put(
                total,
                table.position("installed"),
                Content.formula("SUM(" + table.all("installed") + ")", sum),
                Look.TOTAL);
        page.name("Capex_Total", total, table.position("installed"));
    }

    private void fees() {
        page.text(FEES_ROW - 1, 0, facts.word("export.capex.fees"), Look.HEADING);
        int row = FEES_ROW;
        amount(
                row++,
                "export.capex.construction",
                "SUMPRODUCT(Package_Direct,Package_Construction)",
                capital.construction(),
                "Capex_Construction");
        amount(
                row++,
                "export.capex.mep",
                "SUMPRODUCT(Package_Direct,Package_MEP)",
                capital.mechanicalElectrical(),
                "Capex_MEP");
        for (Rate rate : List.of(Rate.DESIGN, Rate.MANAGEMENT, Rate.COMMISSIONING, Rate.PERMITS)) {
            String base = rate == Rate.COMMISSIONING ? "Capex_MEP" : "Capex_Construction";
            String share = cellName(prices.rate(rate).id());
            page.put(
                    row,
                    1,
                    Content.formula(
                            share, capital.inputs().value(prices.rate(rate).id())),
                    Look.SHARE);
            amount(
                    row++,
                    "export.capex.fee." + rate.code(),
                    base + "*" + share,
                    capital.fee(rate),
                    "Fee_" + rate.code());
        }
        String all = page.address(FEES_ROW + 2, 2, row - 1, 2);
        amount(row, "export.capex.fees-total", "SUM(" + all + ")", capital.fees(), "Capex_Fees");
    }

    private void amount(int row, String id, String formula, BigDecimal value, String name) {
        page.text(row, 0, facts.word(id), Look.LABEL);
        page.put(row, 2, Content.formula(formula, value), Look.MONEY);
        page.name(name, row, 2);
    }

    private Content feesOf(AssetClass assetClass) {
        return assetClass == AssetClass.FACILITY ? Content.formula("Capex_Fees", capital.fees()) : Content.number(0);
    }

    private Content contingencyShare(AssetClass assetClass) {
        Rate rate = assetClass == AssetClass.FACILITY ? Rate.CONTINGENCY : Rate.IT_CONTINGENCY;
        String id = prices.rate(rate).id();
        return Content.formula(cellName(id), capital.inputs().value(id));
    }

    private BigDecimal supply(WorkPackage part) {
        return capital.lines().stream()
                .filter(line -> line.part().equals(part))
                .map(CapitalLine::supply)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// The name of the cell that holds the installed cost of a class.
    static String cell(AssetClass assetClass) {
        return switch (assetClass) {
            case IT -> "Capex_IT";
            case NETWORK -> "Capex_Network";
            case FACILITY -> "Capex_Facility";
        };
    }

    /// The name of the cell of a share or factor.
    static String cellName(String priceId) {
        return Assumptions.cellName(priceId);
    }

    private static Content flag(boolean set) {
        return Content.number(set ? 1 : 0);
    }
}
