package hallwright.workload.variant;

import hallwright.text.Message;
import hallwright.workload.Fields;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.form.ModelFiles;
import hallwright.workload.form.WorkloadForm;
import hallwright.workload.pipeline.Sizer;
import hallwright.workload.result.Sizing;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A variant with what it needs, or the reason why that cannot be said.
///
/// @param variant what was asked
/// @param values the whole workload with the changes; those of the base where a change has no place
/// @param sizing what it needs; null where that cannot be said
/// @param problem the reason; null where there is a sizing
public record VariantResult(
        Variant variant,
        Map<String, Object> values,
        @Nullable Sizing sizing,
        @Nullable Message problem) {

    /// Sizes a variant.
    ///
    /// @param base the values of the workload, its format and version included
    /// @param variant what is changed
    /// @param data the reference data
    /// @param files where configurations are found that the workload names by path
    public static VariantResult of(Map<String, Object> base, Variant variant, ReferenceData data, ModelFiles files) {
        Map<String, Object> values = base;
        try {
            values = Change.apply(base, variant);
            Sizing sizing = Sizer.size(WorkloadForm.read(Fields.of(values), data, files));
            return new VariantResult(variant, values, sizing, null);
        } catch (WorkloadProblem problem) {
            return new VariantResult(variant, values, null, problem.reason());
        }
    }
}
