package hallwright.workload.data;

import java.util.Arrays;
import java.util.Optional;

/// The number formats for which accelerators state how fast they multiply.
public enum TensorRate {
    /// 16-bit floating point.
    BF16("bf16"),
    /// 8-bit floating point.
    FP8("fp8"),
    /// 4-bit floating point.
    FP4("fp4"),
    /// 8-bit whole numbers.
    INT8("int8");

    private final String code;

    TensorRate(String code) {
        this.code = code;
    }

    /// The word used in files.
    public String code() {
        return code;
    }

    /// The rate with this code, if there is one.
    public static Optional<TensorRate> ofCode(String code) {
        return Arrays.stream(values()).filter(rate -> rate.code.equals(code)).findFirst();
    }
}
