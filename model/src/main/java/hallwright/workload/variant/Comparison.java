package hallwright.workload.variant;

import hallwright.workload.data.ReferenceData;
import hallwright.workload.form.ModelFiles;
import hallwright.workload.result.Sizing;
import hallwright.workload.result.StageResult;
import hallwright.workload.stage.Deployment;
import hallwright.workload.stage.Training;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Variants of a workload side by side.
///
/// @param columns the variants, each with what it needs or why it cannot be sized
/// @param rows the figures that at least one of them has
public record Comparison(List<VariantResult> columns, List<Row> rows) {

    public Comparison {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// Sizes the variants and compares them.
    ///
    /// @param base the values of the workload, its format and version included
    /// @param variants what is changed, variant by variant
    /// @param data the reference data
    /// @param files where configurations are found that the workload names by path
    public static Comparison of(
            Map<String, Object> base, List<Variant> variants, ReferenceData data, ModelFiles files) {
        return of(base, variants, data, files, () -> false);
    }

    /// The same, that stops between two variants when nobody waits for it any more.
    ///
    /// @param outdated true as soon as nobody waits; the variants that are left are then left out
    public static Comparison of(
            Map<String, Object> base,
            List<Variant> variants,
            ReferenceData data,
            ModelFiles files,
            BooleanSupplier outdated) {
        List<VariantResult> columns = new ArrayList<>();
        for (Variant variant : variants) {
            if (!outdated.getAsBoolean()) {
                columns.add(VariantResult.of(base, variant, data, files));
            }
        }
        return of(columns);
    }

    /// Compares variants that have been sized.
    static Comparison of(List<VariantResult> columns) {
        List<Row> rows = Stream.of(
                        resource("gpus", "1", columns),
                        resource("nodes", "1", columns),
                        resource("compute_racks", "1", columns),
                        resource("peak_power_w", "W", columns),
                        resource("storage_capacity_bytes", "B", columns),
                        row("days", "d", Row.Goal.LESS, columns, Comparison::trainingDays),
                        row("tokens_per_second", "1/s", Row.Goal.MORE, columns, Comparison::trained),
                        row("tokens_per_second_needed", "1/s", Row.Goal.NEITHER, columns, Comparison::served),
                        row("joule_per_token", "J", Row.Goal.LESS, columns, Comparison::joulesPerToken),
                        resource("energy_j", "J", columns))
                .filter(row -> row.values().stream().anyMatch(Objects::nonNull))
                .toList();
        return new Comparison(columns, rows);
    }

    private static Row resource(String key, String unit, List<VariantResult> columns) {
        return row(
                key,
                unit,
                Row.Goal.LESS,
                columns,
                sizing -> sizing.resource(key).map(figure -> figure.value()).orElse(null));
    }

    private static Row row(
            String key,
            String unit,
            Row.Goal goal,
            List<VariantResult> columns,
            Function<Sizing, @Nullable Double> figure) {
        List<@Nullable Double> values = new ArrayList<>();
        for (VariantResult column : columns) {
            Sizing sizing = column.sizing();
            values.add(sizing == null ? null : figure.apply(sizing));
        }
        return new Row(key, unit, goal, values);
    }

    /// Days of all trainings together; null where nothing is trained.
    private static @Nullable Double trainingDays(Sizing sizing) {
        return sum(sizing.stages().stream().filter(each -> each.stage() instanceof Training), "days");
    }

    /// Tokens per second of the training that takes longest; null where nothing is trained.
    private static @Nullable Double trained(Sizing sizing) {
        double longest = 0;
        Double rate = null;
        for (StageResult stage : sizing.stages()) {
            if (stage.stage() instanceof Training && stage.value("days") > longest) {
                longest = stage.value("days");
                rate = value(stage, "tokens_per_second");
            }
        }
        return rate;
    }

    /// Tokens per second that all services write; null where nothing is served.
    private static @Nullable Double served(Sizing sizing) {
        return sum(
                sizing.stages().stream().filter(each -> each.stage() instanceof Deployment),
                "tokens_per_second_needed");
    }

    /// Energy per token of the first stage that counts tokens.
    private static @Nullable Double joulesPerToken(Sizing sizing) {
        return sizing.stages().stream()
                .map(stage -> value(stage, "joule_per_token"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Double sum(Stream<StageResult> stages, String key) {
        return stages.map(stage -> value(stage, key))
                .filter(Objects::nonNull)
                .reduce(Double::sum)
                .orElse(null);
    }

    private static @Nullable Double value(StageResult stage, String key) {
        return stage.figure(key).map(figure -> figure.value()).orElse(null);
    }
}
