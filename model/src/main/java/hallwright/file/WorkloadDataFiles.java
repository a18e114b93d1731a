package hallwright.file;

import hallwright.catalogue.Confidence;
import hallwright.text.Message;
import hallwright.workload.Datum;
import hallwright.workload.data.Accelerator;
import hallwright.workload.data.Defaults;
import hallwright.workload.data.MfuAnchor;
import hallwright.workload.data.ModelPreset;
import hallwright.workload.data.NodeReference;
import hallwright.workload.data.PowerClass;
import hallwright.workload.data.Precision;
import hallwright.workload.data.Provenance;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.data.Setting;
import hallwright.workload.data.StateScheme;
import hallwright.workload.data.StorageGuideline;
import hallwright.workload.data.TensorRate;
import hallwright.workload.model.ModelShape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the reference data of the workload calculation from the folder of templates.
public final class WorkloadDataFiles {

    private static final double ANY = 1e30;

    private WorkloadDataFiles() {}

    /// The reference data.
    ///
    /// @param templates the folder that holds `accelerators`, `models` and `workload`
    /// @throws FileProblem if a file is missing or wrong
    public static ReferenceData read(Path templates) throws FileProblem {
        Path tables = templates.resolve("workload");
        return new ReferenceData(
                all(templates.resolve("accelerators"), WorkloadDataFiles::accelerator),
                all(templates.resolve("models"), WorkloadDataFiles::model),
                rows(tables.resolve("precisions.json"), "precisions", WorkloadDataFiles::precision),
                rows(tables.resolve("state-schemes.json"), "schemes", WorkloadDataFiles::scheme),
                rows(tables.resolve("power-classes.json"), "classes", WorkloadDataFiles::powerClass),
                rows(tables.resolve("mfu-anchors.json"), "anchors", WorkloadDataFiles::anchor),
                rows(tables.resolve("storage-guidelines.json"), "guidelines", WorkloadDataFiles::guideline),
                defaults(tables.resolve("defaults.json")));
    }

    private static Defaults defaults(Path file) throws FileProblem {
        JsonIn in = head(file);
        JsonIn values = in.object("values");
        in.done();
        Map<Setting, Datum> read = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            JsonIn value = values.object(setting.key());
            Provenance from = provenance(value);
            read.put(setting, datum(value, "value", "least", "most", value.text("unit"), from));
            value.done();
        }
        values.done();
        return new Defaults(read);
    }

    private static Accelerator accelerator(Path file, JsonIn in) throws FileProblem {
        in.text("format");
        in.integer("version", 1, 1);
        in.optionalText("notes");
        ranges(in);
        Accelerator read = new Accelerator(
                in.text("id"),
                in.text("name"),
                in.texts("aliases"),
                in.text("generation"),
                in.number("memoryGB", 1, ANY) * 1e9,
                in.number("memoryBandwidthTBPerS", 0.01, ANY) * 1e12,
                rates(in),
                in.optionalNumber("thermalDesignPowerW", 1, ANY),
                in.integer("scaleUpDomain", 1, 1_000_000),
                scaled(in.optionalNumber("scaleUpGBPerS", 1, ANY), 1e9),
                node(in),
                Set.copyOf(in.texts("unverified")),
                provenance(in));
        in.done();
        return read;
    }

    private static Map<TensorRate, Double> rates(JsonIn in) throws FileProblem {
        Map<TensorRate, Double> rates = new EnumMap<>(TensorRate.class);
        put(rates, TensorRate.BF16, in.number("bf16Tflops", 1, ANY));
        put(rates, TensorRate.FP8, in.optionalNumber("fp8Tflops", 1, ANY));
        put(rates, TensorRate.FP4, in.optionalNumber("fp4Tflops", 1, ANY));
        put(rates, TensorRate.INT8, in.optionalNumber("int8Tops", 1, ANY));
        return rates;
    }

    private static @Nullable Double scaled(@Nullable Double number, double factor) {
        return number == null ? null : Double.valueOf(number * factor);
    }

    private static void ranges(JsonIn in) throws FileProblem {
        JsonIn ranges = in.object("ranges");
        for (String key : ranges.keys()) {
            double value = in.number(key, 0, ANY);
            List<Double> ends = ranges.numbers(key, 0, ANY);
            if (ends.size() != 2 || value < ends.get(0) || value > ends.get(1)) {
                throw in.problem(key, Message.of("workload.data.range", key, ends.toString()));
            }
        }
    }

    private static @Nullable NodeReference node(JsonIn in) throws FileProblem {
        JsonIn node = in.optionalObject("node");
        if (node == null) {
            return null;
        }
        NodeReference read = new NodeReference(
                node.optionalText("type"),
                node.integer("accelerators", 1, 10_000),
                node.number("maximumPowerW", 1, ANY));
        node.done();
        return read;
    }

    private static void put(Map<TensorRate, Double> rates, TensorRate rate, @Nullable Double tera) {
        if (tera != null) {
            rates.put(rate, tera * 1e12);
        }
    }

    private static ModelPreset model(Path file, JsonIn in) throws FileProblem {
        JsonIn about = in.object("hallwright");
        Double published = about.optionalNumber("publishedParameters", 1, 1e15);
        ModelShape shape = ModelConfigFiles.shape(file, in);
        ModelPreset read = new ModelPreset(
                about.text("id"),
                about.text("name"),
                about.texts("aliases"),
                shape,
                about.optionalInteger("contextTokens", 1, Integer.MAX_VALUE),
                published == null ? null : Long.valueOf(published.longValue()),
                provenance(about));
        about.done();
        return read;
    }

    private static Precision precision(JsonIn row) throws FileProblem {
        return new Precision(
                row.text("id"),
                row.texts("aliases"),
                row.number("bitsPerWeight", 1, 64),
                word(row, "tensorRate"),
                provenance(row));
    }

    private static TensorRate word(JsonIn row, String key) throws FileProblem {
        String code = row.text(key);
        String known = String.join(
                ", ", Arrays.stream(TensorRate.values()).map(TensorRate::code).toList());
        return TensorRate.ofCode(code)
                .orElseThrow(() -> row.problem(key, Message.of("workload.unknown-name", key, code, known)));
    }

    private static StateScheme scheme(JsonIn row) throws FileProblem {
        return new StateScheme(
                row.text("id"),
                row.number("weightsB", 0, 64),
                row.number("gradientsB", 0, 64),
                row.number("optimizerB", 0, 64),
                provenance(row));
    }

    private static PowerClass powerClass(JsonIn row) throws FileProblem {
        List<List<String>> words = row.texts("words").stream()
                .map(alternative -> List.of(alternative.split("\\+")))
                .toList();
        Provenance from = provenance(row);
        return new PowerClass(
                row.text("id"),
                datum(row, "meanShare", "meanLeast", "meanMost", "1", from),
                datum(row, "peakShare", "peakLeast", "peakMost", "1", from),
                row.integer("nodesLeast", 0, 1_000_000),
                words);
    }

    private static MfuAnchor anchor(JsonIn row) throws FileProblem {
        return new MfuAnchor(
                row.text("run"),
                row.text("accelerator"),
                row.integer("gpusLeast", 1, 10_000_000),
                row.integer("gpusMost", 1, 10_000_000),
                row.optionalNumber("parameters", 1, 1e15),
                row.number("least", 0, 1),
                row.number("most", 0, 1),
                row.text("measure"),
                row.text("series"),
                provenance(row));
    }

    private static StorageGuideline guideline(JsonIn row) throws FileProblem {
        return new StorageGuideline(
                row.text("scope"),
                row.integer("nodes", 1, 1_000_000),
                row.numbers("readGBPerS", 0, ANY).stream().map(gb -> gb * 1e9).toList(),
                row.numbers("writeGBPerS", 0, ANY).stream().map(gb -> gb * 1e9).toList(),
                provenance(row));
    }

    private static Datum datum(JsonIn in, String value, String least, String most, String unit, Provenance from)
            throws FileProblem {
        double low = in.number(least, 0, ANY);
        double high = in.number(most, low, ANY);
        return new Datum(
                in.number(value, low, high), low, high, unit, from.source(), from.recorded(), from.confidence());
    }

    private static Provenance provenance(JsonIn in) throws FileProblem {
        String code = in.text("confidence");
        Confidence confidence = Confidence.ofCode(code)
                .orElseThrow(() -> in.problem(
                        "confidence",
                        Message.of("workload.unknown-name", "confidence", code, "high, medium, low, unverified")));
        return new Provenance(in.text("source"), in.text("recorded"), confidence);
    }

    private static JsonIn head(Path file) throws FileProblem {
        JsonIn in = JsonText.read(file);
        in.text("format");
        in.integer("version", 1, 1);
        return in;
    }

    private static <T> List<T> rows(Path file, String key, Row<T> reader) throws FileProblem {
        JsonIn in = head(file);
        List<T> all = new ArrayList<>();
        for (JsonIn row : in.objects(key)) {
            all.add(reader.read(row));
            row.done();
        }
        in.done();
        return all;
    }

    private static <T> List<T> all(Path folder, Whole<T> reader) throws FileProblem {
        List<T> all = new ArrayList<>();
        for (Path file : files(folder)) {
            all.add(reader.read(file, JsonText.read(file)));
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

        T read(JsonIn row) throws FileProblem;
    }

    /// Reads one file.
    private interface Whole<T> {

        T read(Path file, JsonIn in) throws FileProblem;
    }
}
