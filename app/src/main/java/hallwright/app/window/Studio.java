package hallwright.app.window;

import hallwright.app.document.Documents;
import hallwright.app.editor.FloorEditor;
import hallwright.app.field.Entry.Option;
import hallwright.app.findings.WaiverPrompt;
import hallwright.app.settings.SettingsKeeper;
import hallwright.app.text.Words;
import hallwright.app.theme.Look;
import hallwright.app.workbench.Workbench;
import hallwright.app.workload.WorkloadMeans;
import hallwright.catalogue.Catalogue;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;

/// Everything that the parts of the window work with.
///
/// @param workbench the design, the selection, the results
/// @param documents opens and saves
/// @param floor the floor canvas
/// @param calculating true while the results are being worked out
/// @param settings what is remembered
/// @param words the language
/// @param look the theme
/// @param catalogue the equipment types
/// @param ruleSets the rule sets that can be chosen
/// @param samples the sample halls
/// @param waivers asks why a finding is accepted
/// @param workload what the workspace of workloads works with
/// @param export opens the export dialog
/// @param clock dates waivers
public record Studio(
        Workbench workbench,
        Documents documents,
        FloorEditor floor,
        ObservableBooleanValue calculating,
        SettingsKeeper settings,
        Words words,
        Look look,
        Catalogue catalogue,
        List<Option> ruleSets,
        List<Path> samples,
        WaiverPrompt waivers,
        WorkloadMeans workload,
        Runnable export,
        Clock clock) {

    public Studio {
        ruleSets = List.copyOf(ruleSets);
        samples = List.copyOf(samples);
    }
}
