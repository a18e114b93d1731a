package hallwright.workload.file;

import hallwright.catalogue.Confidence;
import hallwright.text.Message;
import hallwright.workload.Fields;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.data.Accelerator;
import hallwright.workload.data.NodeReference;
import hallwright.workload.data.Provenance;
import hallwright.workload.data.TensorRate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads one accelerator.
final class AcceleratorForm {

    private AcceleratorForm() {}

    static Accelerator read(Fields in) throws WorkloadProblem {
        ReferenceFiles.head(in);
        in.optionalText("notes");
        ranges(in);
        Accelerator read = new Accelerator(
                in.text("id"),
                in.text("name"),
                in.texts("aliases"),
                in.text("generation"),
                in.positive("memoryGB") * 1e9,
                in.positive("memoryBandwidthTBPerS") * 1e12,
                rates(in),
                in.optionalNumber("thermalDesignPowerW"),
                in.count("scaleUpDomain"),
                scaled(in.optionalNumber("scaleUpGBPerS"), 1e9),
                node(in),
                Set.copyOf(in.texts("unverified")),
                provenance(in));
        in.done();
        return read;
    }

    /// Where an entry comes from.
    static Provenance provenance(Fields in) throws WorkloadProblem {
        String code = in.text("confidence");
        Confidence confidence = Confidence.ofCode(code)
                .orElseThrow(() -> in.problem(
                        "confidence",
                        Message.of("workload.unknown-name", "confidence", code, "high, medium, low, unverified")));
        return new Provenance(in.text("source"), in.text("recorded"), confidence);
    }

    /// Values inside a value, which must be there.
    static Fields required(Fields in, String key) throws WorkloadProblem {
        Fields inner = in.optionalFields(key);
        if (inner == null) {
            throw in.missing(key);
        }
        return inner;
    }

    /// A number format of an accelerator.
    static TensorRate rate(Fields row, String key) throws WorkloadProblem {
        String code = row.text(key);
        List<String> known =
                Arrays.stream(TensorRate.values()).map(TensorRate::code).toList();
        return TensorRate.ofCode(code)
                .orElseThrow(() ->
                        row.problem(key, Message.of("workload.unknown-name", key, code, String.join(", ", known))));
    }

    private static Map<TensorRate, Double> rates(Fields in) throws WorkloadProblem {
        Map<TensorRate, Double> rates = new EnumMap<>(TensorRate.class);
        rates.put(TensorRate.BF16, in.positive("bf16Tflops") * 1e12);
        put(rates, TensorRate.FP8, in.optionalNumber("fp8Tflops"));
        put(rates, TensorRate.FP4, in.optionalNumber("fp4Tflops"));
        put(rates, TensorRate.INT8, in.optionalNumber("int8Tops"));
        return rates;
    }

    private static void put(Map<TensorRate, Double> rates, TensorRate rate, @Nullable Double tera) {
        if (tera != null) {
            rates.put(rate, tera * 1e12);
        }
    }

    private static @Nullable Double scaled(@Nullable Double number, double factor) {
        return number == null ? null : Double.valueOf(number * factor);
    }

    private static @Nullable NodeReference node(Fields in) throws WorkloadProblem {
        Fields node = in.optionalFields("node");
        if (node == null) {
            return null;
        }
        return new NodeReference(
                node.optionalText("type"),
                node.count("accelerators"),
                node.positive("maximumPowerW"),
                node.has("nodesPerRack") ? Integer.valueOf(node.count("nodesPerRack")) : null);
    }

    private static void ranges(Fields in) throws WorkloadProblem {
        Fields ranges = required(in, "ranges");
        for (String key : ranges.keys()) {
            double value = in.number(key);
            List<Double> ends = ranges.numbers(key);
            if (ends.size() != 2 || value < ends.get(0) || value > ends.get(1)) {
                throw in.problem(key, Message.of("workload.data.range", key, ends.toString()));
            }
        }
    }
}
