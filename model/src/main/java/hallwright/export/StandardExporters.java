package hallwright.export;

import java.util.List;
import java.util.Optional;

/// The exporters of the product, in the order of menus.
public final class StandardExporters {

    /// All of them.
    public static final List<Exporter> ALL = List.of(
            new BomExporter(),
            new InvestmentExporter(),
            new PlanExporter(PlanExporter.Form.SVG),
            new PlanExporter(PlanExporter.Form.PDF),
            new PlanExporter(PlanExporter.Form.PNG),
            new DiagramExporter(false),
            new DiagramExporter(true),
            new FindingsExporter(),
            new FindingsTableExporter());

    private StandardExporters() {}

    /// The exporter with this id, if there is one.
    public static Optional<Exporter> ofId(String id) {
        return ALL.stream().filter(exporter -> exporter.id().equals(id)).findFirst();
    }
}
