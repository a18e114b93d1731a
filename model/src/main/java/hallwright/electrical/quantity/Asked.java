package hallwright.electrical.quantity;

import hallwright.electrical.data.ElectricalData;
import hallwright.electrical.data.ElectricalSetting;
import hallwright.electrical.data.RegionNumbers;
import hallwright.text.Message;
import hallwright.workload.Fields;
import hallwright.workload.WorkloadProblem;
import java.util.List;
import java.util.stream.Collectors;

/// Inputs that several electrical quantities share, looked up in the reference data.
///
/// @param data the reference data
/// @param in the inputs
record Asked(ElectricalData data, Fields in) {

    /// A stated number, or the default of a setting in the unit of the question.
    ///
    /// @param size the unit of the question in SI
    double or(ElectricalSetting setting, double size, String... keys) throws WorkloadProblem {
        Double stated = in.optionalNumber(keys);
        return stated == null ? data.of(setting).value() / size : stated;
    }

    /// The share of a rating that a continuous load may use: stated, or that of the region.
    double continuousFactor() throws WorkloadProblem {
        Double stated = in.optionalNumber("continuous_factor");
        return stated == null ? region().continuousFactor() : share("continuous_factor", stated);
    }

    /// The standard ratings: stated, or those of the region.
    List<Double> standardRatings() throws WorkloadProblem {
        List<Double> stated = in.numbers("standard_sizes_A");
        return stated.isEmpty() ? region().standardRatings() : stated;
    }

    /// The region.
    RegionNumbers region() throws WorkloadProblem {
        String id = in.text("region");
        return data.region(id)
                .orElseThrow(() -> in.wrong(
                        "region",
                        id,
                        Message.of(
                                "electrical.expected.region",
                                data.regions().stream().map(RegionNumbers::id).collect(Collectors.joining(", ")))));
    }

    /// A power factor: stated, or the default.
    double powerFactor() throws WorkloadProblem {
        return share("pf", or(ElectricalSetting.POWER_FACTOR, 1, "pf", "cos_phi"));
    }

    double share(String key, double value) throws WorkloadProblem {
        if (value <= 0 || value > 1) {
            throw in.wrong(key, value, Message.of("electrical.expected.share"));
        }
        return value;
    }

    double fraction(String key) throws WorkloadProblem {
        return share(key, in.number(key));
    }
}
