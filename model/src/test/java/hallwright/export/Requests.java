package hallwright.export;

import hallwright.analysis.Analysis;
import hallwright.analysis.KeyFigures;
import hallwright.cost.Floor;
import hallwright.cost.HallFigures;
import hallwright.design.Design;
import hallwright.file.FileProblem;
import hallwright.file.money.AssumptionFiles;
import hallwright.invest.Assumptions;
import hallwright.price.Books;
import hallwright.price.PriceBook;
import hallwright.rule.Findings;
import hallwright.text.Language;
import hallwright.units.Mass;
import hallwright.units.Total;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Export requests for tests, at a fixed time.
public final class Requests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    private Requests() {}

    /// The small hall at the prices that the product ships.
    public static ExportRequest small(Language language) {
        return of(Floor.hall(), Floor.FIGURES, language, null);
    }

    /// A hall with its figures.
    public static ExportRequest of(Design design, HallFigures figures, Language language, @Nullable Findings findings) {
        PriceBook prices = Books.planning();
        return new ExportRequest(
                design, analysis(design, figures), findings, prices, assumptions(prices), CLOCK, language);
    }

    /// The same request with other assumptions.
    public static ExportRequest with(ExportRequest request, Assumptions assumptions) {
        return new ExportRequest(
                request.design(),
                request.analysis(),
                request.findings(),
                request.prices(),
                assumptions,
                request.clock(),
                request.language());
    }

    /// A hall with everything that is calculated from it.
    public static ExportRequest of(Design design, Language language) {
        PriceBook prices = Books.planning();
        return new ExportRequest(design, Analysis.of(design, null), null, prices, assumptions(prices), CLOCK, language);
    }

    private static Analysis analysis(Design design, HallFigures figures) {
        Analysis a = Analysis.of(design, null);
        return new Analysis(
                design,
                a.layout(),
                a.routes(),
                a.loads(),
                a.groups(),
                a.circuits(),
                a.cooling(),
                a.floorLoads(),
                a.density(),
                figures(figures),
                null,
                null);
    }

    private static KeyFigures figures(HallFigures f) {
        return new KeyFigures(
                f.racks(),
                f.gpus(),
                0,
                new Total<>(f.itMaximum(), f.unknownLoads()),
                new Total<>(f.itMaximum(), 0),
                new Total<>(f.airHeat(), 0),
                new Total<>(f.liquidHeat(), 0),
                new Total<>(new Mass(1), 0),
                f.whiteSpace(),
                null,
                null);
    }

    private static Assumptions assumptions(PriceBook prices) {
        Path home = Path.of(System.getProperty("hallwright.home", ".."));
        try {
            return AssumptionFiles.read(home.resolve("templates/investment/assumptions-planning-2026.json"), prices);
        } catch (FileProblem e) {
            throw new AssertionError(e);
        }
    }
}
