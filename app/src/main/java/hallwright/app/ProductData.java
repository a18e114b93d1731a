package hallwright.app;

import hallwright.catalogue.Catalogue;
import hallwright.file.CatalogueFiles;
import hallwright.file.FileProblem;
import hallwright.file.PriceBookFiles;
import hallwright.file.RuleSetFiles;
import hallwright.price.PriceBook;
import hallwright.rule.RuleSet;
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
/// @param problems what could not be used, and why
public record ProductData(
        Catalogue catalogue,
        SortedMap<String, RuleSet> ruleSets,
        @Nullable PriceBook prices,
        List<FileProblem> problems) {

    public ProductData {
        problems = List.copyOf(problems);
    }

    /// Reads the data. What cannot be used is left out and told.
    public static ProductData read(ProductHome home) {
        CatalogueFiles.Result types = CatalogueFiles.read(home.equipment(), List.of(home.userEquipment()));
        List<FileProblem> problems = new ArrayList<>(types.refused());
        SortedMap<String, RuleSet> ruleSets = new TreeMap<>();
        try {
            ruleSets.putAll(RuleSetFiles.read(home.limits()));
        } catch (FileProblem problem) {
            problems.add(problem);
        }
        PriceBook prices = null;
        try {
            prices = PriceBookFiles.read(home.prices());
        } catch (FileProblem problem) {
            problems.add(problem);
        }
        return new ProductData(types.catalogue(), ruleSets, prices, problems);
    }
}
