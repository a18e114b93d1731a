package hallwright.edit;

import hallwright.catalogue.Category;
import hallwright.design.Design;
import hallwright.design.DesignObject;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds names that are still free.
public final class Names {

    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d*)");

    private final Set<String> taken;

    /// For a design, in which no name is to be used twice.
    public Names(Design design) {
        taken = design.objects().map(DesignObject::name).collect(Collectors.toSet());
    }

    /// The letters that names of a category begin with.
    public static String prefix(Category category) {
        return switch (category) {
            case RACK -> "R";
            case GPU_RACK -> "G";
            case FLOOR_PDU -> "PDU";
            case TAP_OFF -> "TAP";
            case UTILITY -> "UTIL";
            case TRANSFER_SWITCH -> "ATS";
            case STATIC_TRANSFER_SWITCH -> "STS";
            case UPS -> "UPS";
            case BATTERY -> "BAT";
            case GENERATOR -> "GEN";
            case TRANSFORMER -> "TX";
            case SWITCHGEAR -> "MSB";
            case CRAH -> "CRAH";
            case CRAC -> "CRAC";
            case FAN_WALL -> "FW";
            case IN_ROW -> "K";
            case REAR_DOOR -> "RD";
            case CDU -> "CDU";
            case CHILLER -> "CH";
            case DRY_COOLER -> "DC";
            case COOLING_TOWER -> "CT";
            case FLOOR_TILE -> "T";
            case CONTAINMENT -> "HAC";
            case BUSWAY -> "BW";
            case PATHWAY -> "TRAY";
            case RACK_PDU -> "RPDU";
            case RACK_ATS -> "RATS";
            case POWER_SHELF -> "PS";
            case CABLE_OPTIC -> "CBL";
            case GPU_SERVER, GPU_TRAY -> "node";
            case CPU_SERVER -> "srv";
            case STORAGE -> "sto";
            case SWITCH -> "sw";
            case SECURITY_MANAGEMENT -> "mgmt";
        };
    }

    /// The first free name of letters and a number; it is taken from now on.
    public String next(String prefix) {
        for (int number = 1; ; number++) {
            if (taken.add(prefix + number)) {
                return prefix + number;
            }
        }
    }

    /// A free name like this one, counting on from its number and keeping leading zeros; it is taken from now on.
    public String like(String name) {
        Matcher parts = NUMBERED.matcher(name);
        if (!parts.matches() || parts.group(2).isEmpty() || parts.group(2).length() > 8) {
            return next(name + "-");
        }
        int width = parts.group(2).length();
        for (int number = Integer.parseInt(parts.group(2)) + 1; ; number++) {
            String digits = Integer.toString(number);
            String candidate = parts.group(1) + "0".repeat(Math.max(0, width - digits.length())) + digits;
            if (taken.add(candidate)) {
                return candidate;
            }
        }
    }
}
