package hallwright.app.product;

import hallwright.catalogue.Catalogue;
import hallwright.electrical.data.ElectricalData;
import hallwright.electrical.file.ElectricalFiles;
import hallwright.file.CatalogueFiles;
import hallwright.file.FileProblem;
import hallwright.file.RuleSetFiles;
import hallwright.file.money.AssumptionFiles;
import hallwright.file.money.PriceBookFiles;
import hallwright.invest.Assumptions;
import hallwright.price.PriceBook;
import hallwright.rule.RuleSet;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.file.ReferenceFiles;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The data that the product works with: equipment types, rule sets and prices.
///
/// @param catalogue the equipment types, those of the user included
/// @param ruleSets the rule sets by id
/// @param prices the price book; null if it cannot be used
/// @param assumptions what an investment plan rests on; null if they cannot be used
/// @param reference what workloads are worked out with; null if it cannot be used
/// @param electrical what the power chain is worked out with; null if it cannot be used
/// @param problems what could not be used, and why
public record ProductData(
        Catalogue catalogue,
        SortedMap<String, RuleSet> ruleSets,
        @Nullable PriceBook prices,
        @Nullable Assumptions assumptions,
        @Nullable ReferenceData reference,
        @Nullable ElectricalData electrical,
        List<FileProblem> problems) {

    public ProductData {
        problems = List.copyOf(problems);
    }

    /// Reads the data. What cannot be used is left out and told.
    public static ProductData read(ProductHome home) {
        CatalogueFiles.Result types = CatalogueFiles.read(
                home.equipment(), Files.isDirectory(home.userEquipment()) ? List.of(home.userEquipment()) : List.of());
        List<FileProblem> problems = new ArrayList<>(types.refused());
        SortedMap<String, RuleSet> ruleSets = new TreeMap<>();
        try {
            ruleSets.putAll(RuleSetFiles.read(home.limits()));
        } catch (FileProblem problem) {
            problems.add(problem);
        }
        PriceBook prices = null;
        Assumptions assumptions = null;
        try {
            prices = PriceBookFiles.read(home.prices());
            assumptions = AssumptionFiles.read(home.assumptions(), prices);
        } catch (FileProblem problem) {
            problems.add(problem);
        }
        ReferenceData reference = null;
        try {
            reference = ReferenceFiles.read(home.templates());
        } catch (FileProblem problem) {
            problems.add(problem);
        }
        ElectricalData electrical = null;
        try {
            electrical = ElectricalFiles.read(home.templates());
        } catch (FileProblem problem) {
            problems.add(problem);
        }
        return new ProductData(types.catalogue(), ruleSets, prices, assumptions, reference, electrical, problems);
    }
}
