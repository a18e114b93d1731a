package hallwright.app.command;

import hallwright.analysis.Analysis;
import hallwright.app.background.FullAnalyst;
import hallwright.app.product.ProductHome;
import hallwright.app.workbench.Results;
import hallwright.design.Design;
import hallwright.electrical.data.ElectricalData;
import hallwright.electrical.file.ElectricalFiles;
import hallwright.export.ExportRequest;
import hallwright.file.DesignFile;
import hallwright.file.FileProblem;
import hallwright.file.RuleSetFiles;
import hallwright.file.money.AssumptionFiles;
import hallwright.file.money.PriceBookFiles;
import hallwright.invest.Assumptions;
import hallwright.price.PriceBook;
import hallwright.rule.RuleSet;
import hallwright.text.Language;
import hallwright.text.Message;
import hallwright.text.Texts;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.file.ReferenceFiles;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// One run of the command line: where it prints, in which language, and the data of the product.
///
/// @param home where the data lies
/// @param out takes what was asked for
/// @param err takes what went wrong and what is going on
/// @param clock tells which waivers have run out, and dates files
/// @param texts the language
/// @param asked the language if the user asked for one
/// @param screen the window, where there can be one
record Session(
        ProductHome home,
        PrintWriter out,
        PrintWriter err,
        Clock clock,
        Texts texts,
        @Nullable Language asked,
        Screen screen) {

    /// A design file with everything that follows from it, under the rule set of the design or under another one.
    ///
    /// @param ruleSet the id of another rule set, or null
    Opened open(Path file, @Nullable String ruleSet) throws FileProblem, Refusal {
        Design design = DesignFile.read(file);
        SortedMap<String, RuleSet> sets = RuleSetFiles.read(home.limits());
        String wanted = ruleSet == null ? design.site().ruleSet() : ruleSet;
        String known = String.join(", ", sets.keySet());
        if (!sets.containsKey(wanted)) {
            if (ruleSet == null) {
                throw new FileProblem(file, "/site/ruleSet", Message.of("command.rules.of-design", wanted, known));
            }
            throw new Refusal(Message.of("command.rules.unknown", wanted, known));
        }
        PriceBook prices = PriceBookFiles.read(home.prices());
        ReferenceData reference = ReferenceFiles.read(home.templates());
        ElectricalData electrical = ElectricalFiles.read(home.templates());
        Results results =
                new FullAnalyst(sets, prices, reference, electrical, clock).analyse(design, wanted, () -> false);
        return new Opened(results, prices);
    }

    /// What exporters need for a design.
    ExportRequest request(Opened opened) throws FileProblem {
        Assumptions assumptions = AssumptionFiles.read(home.assumptions(), opened.prices());
        Results results = opened.results();
        return new ExportRequest(
                results.design(),
                results.analysis(),
                results.findings(),
                opened.prices(),
                assumptions,
                clock,
                texts.language());
    }

    /// Shows the window; false if there is no display.
    ///
    /// @param file the design to open; null for the sample hall
    boolean show(@Nullable Path file) {
        return screen.show(file, asked);
    }

    /// A line for the one who asked.
    void print(String id, Object... arguments) {
        out.println(texts.get(id, arguments));
    }

    /// A line about what is going on, apart from what was asked for.
    void tell(Message message) {
        err.println(texts.of(message));
        err.flush();
    }

    /// A design with its results.
    ///
    /// @param results what was calculated
    /// @param prices the prices it was calculated with
    record Opened(Results results, PriceBook prices) {

        Design design() {
            return results.design();
        }

        Analysis analysis() {
            return results.analysis();
        }
    }
}
