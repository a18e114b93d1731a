package hallwright.workload.file;

import hallwright.file.FileProblem;
import hallwright.file.JsonText;
import hallwright.text.Message;
import hallwright.workload.Datum;
import hallwright.workload.Fields;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.data.Defaults;
import hallwright.workload.data.MfuAnchor;
import hallwright.workload.data.ModelPreset;
import hallwright.workload.data.PowerClass;
import hallwright.workload.data.Precision;
import hallwright.workload.data.Provenance;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.data.Setting;
import hallwright.workload.data.StateScheme;
import hallwright.workload.data.StorageGuideline;
import hallwright.workload.model.ModelShape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Reads the reference data of the workload calculation from the folder of templates.
public final class ReferenceFiles {

    private ReferenceFiles() {}

    /// The reference data.
    ///
    /// @param templates the folder that holds `accelerators`, `models` and `workload`
    /// @throws FileProblem if a file is missing or wrong
    public static ReferenceData read(Path templates) throws FileProblem {
        Path tables = templates.resolve("workload");
        return new ReferenceData(
                all(templates.resolve("accelerators"), (_, in) -> AcceleratorForm.read(in)),
                all(templates.resolve("models"), ReferenceFiles::model),
                rows(tables.resolve("precisions.json"), "precisions", ReferenceFiles::precision),
                rows(tables.resolve("state-schemes.json"), "schemes", ReferenceFiles::scheme),
                rows(tables.resolve("power-classes.json"), "classes", ReferenceFiles::powerClass),
                rows(tables.resolve("mfu-anchors.json"), "anchors", ReferenceFiles::anchor),
                rows(tables.resolve("storage-guidelines.json"), "guidelines", ReferenceFiles::guideline),
                defaults(tables.resolve("defaults.json")));
    }

    private static Defaults defaults(Path file) throws FileProblem {
        Fields in = Fields.of(JsonText.values(file));
        try {
            head(in);
            Fields values = AcceleratorForm.required(in, "values");
            Map<Setting, Datum> read = new EnumMap<>(Setting.class);
            for (Setting setting : Setting.values()) {
                Fields value = AcceleratorForm.required(values, setting.key());
                read.put(setting, datum(value, "value", "least", "most", value.text("unit")));
            }
            in.done();
            return new Defaults(read);
        } catch (WorkloadProblem problem) {
            throw ModelConfigFiles.problem(file, problem);
        }
    }

    private static ModelPreset model(Path file, Fields in) throws FileProblem, WorkloadProblem {
        Fields about = AcceleratorForm.required(in, "hallwright");
        ModelShape shape = ModelConfigFiles.shape(file, in);
        ModelPreset read = new ModelPreset(
                about.text("id"),
                about.text("name"),
                about.texts("aliases"),
                shape,
                about.has("contextTokens") ? Integer.valueOf(about.count("contextTokens")) : null,
                about.optionalWhole("publishedParameters"),
                AcceleratorForm.provenance(about));
        about.done();
        return read;
    }

    private static Precision precision(Fields row) throws WorkloadProblem {
        return new Precision(
                row.text("id"),
                row.texts("aliases"),
                row.positive("bitsPerWeight"),
                AcceleratorForm.rate(row, "tensorRate"),
                AcceleratorForm.provenance(row));
    }

    private static StateScheme scheme(Fields row) throws WorkloadProblem {
        return new StateScheme(
                row.text("id"),
                row.number("weightsB"),
                row.number("gradientsB"),
                row.number("optimizerB"),
                AcceleratorForm.provenance(row));
    }

    private static PowerClass powerClass(Fields row) throws WorkloadProblem {
        List<List<String>> words = row.texts("words").stream()
                .map(alternative -> List.of(alternative.split("\\+")))
                .toList();
        return new PowerClass(
                row.text("id"),
                datum(row, "meanShare", "meanLeast", "meanMost", "1"),
                datum(row, "peakShare", "peakLeast", "peakMost", "1"),
                (int) row.number("nodesLeast"),
                words);
    }

    private static MfuAnchor anchor(Fields row) throws WorkloadProblem {
        return new MfuAnchor(
                row.text("run"),
                row.text("accelerator"),
                row.count("gpusLeast"),
                row.count("gpusMost"),
                row.optionalNumber("parameters"),
                row.positive("least"),
                row.positive("most"),
                row.text("measure"),
                row.text("series"),
                AcceleratorForm.provenance(row));
    }

    private static StorageGuideline guideline(Fields row) throws WorkloadProblem {
        return new StorageGuideline(
                row.text("scope"),
                row.count("nodes"),
                row.numbers("readGBPerS").stream().map(gb -> gb * 1e9).toList(),
                row.numbers("writeGBPerS").stream().map(gb -> gb * 1e9).toList(),
                AcceleratorForm.provenance(row));
    }

    private static Datum datum(Fields in, String value, String least, String most, String unit) throws WorkloadProblem {
        Provenance from = AcceleratorForm.provenance(in);
        double low = in.number(least);
        double high = in.number(most);
        double number = in.number(value);
        if (number < low || number > high) {
            throw in.problem(value, Message.of("workload.data.range", value, "[" + low + ", " + high + "]"));
        }
        return new Datum(number, low, high, unit, from.source(), from.recorded(), from.confidence());
    }

    static void head(Fields in) throws WorkloadProblem {
        in.text("format");
        if (in.count("version") > 1) {
            throw in.problem("version", Message.of("workload.expected.version", in.count("version"), 1));
        }
    }

    private static <T> List<T> rows(Path file, String key, Row<T> reader) throws FileProblem {
        Fields in = Fields.of(JsonText.values(file));
        try {
            head(in);
            List<T> all = new ArrayList<>();
            for (Fields row : in.list(key)) {
                all.add(reader.read(row));
            }
            in.done();
            return all;
        } catch (WorkloadProblem problem) {
            throw ModelConfigFiles.problem(file, problem);
        }
    }

    private static <T> List<T> all(Path folder, Whole<T> reader) throws FileProblem {
        List<T> all = new ArrayList<>();
        for (Path file : files(folder)) {
            try {
                all.add(reader.read(file, Fields.of(JsonText.values(file))));
            } catch (WorkloadProblem problem) {
                throw ModelConfigFiles.problem(file, problem);
            }
        }
        return all;
    }

    private static List<Path> files(Path folder) throws FileProblem {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new FileProblem(folder, "", Message.of("file.unreadable", String.valueOf(e.getMessage())));
        }
    }

    /// Reads one row of a table.
    private interface Row<T> {

        T read(Fields row) throws WorkloadProblem;
    }

    /// Reads one file.
    private interface Whole<T> {

        T read(Path file, Fields in) throws FileProblem, WorkloadProblem;
    }
}
