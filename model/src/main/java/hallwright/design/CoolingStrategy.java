package hallwright.design;

import java.util.Arrays;
import java.util.Optional;

/// How the air heat of a zone is taken away; it decides how much power a rack may have.
public enum CoolingStrategy {
    /// Units at the walls, open aisles.
    PERIMETER("perimeter"),
    /// Units or fan walls at the walls, hot or cold aisles contained.
    PERIMETER_CONTAINED("perimeter-contained"),
    /// Coolers in the rows, aisles contained.
    IN_ROW_CONTAINED("in-row-contained"),
    /// Active heat exchangers in the rear doors.
    REAR_DOOR("rear-door");

    private final String code;

    CoolingStrategy(String code) {
        this.code = code;
    }

    /// The word used in files and limits.
    public String code() {
        return code;
    }

    /// The id of the text that names it.
    public String messageId() {
        return "design.strategy." + code;
    }

    /// The strategy with this code, if there is one.
    public static Optional<CoolingStrategy> ofCode(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }
}
