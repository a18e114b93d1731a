package hallwright.drawing.floor;

import hallwright.analysis.Analysis;
import hallwright.design.ObjectId;
import hallwright.drawing.Palette;
import hallwright.power.RackLoad;
import hallwright.units.Quantity;
import hallwright.units.Total;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One value of every rack, sorted into a few bands with round limits that start at zero.
public final class Colouring {

    /// How many bands there are at most.
    public static final int MOST_BANDS = 6;

    private static final Shade UNKNOWN = new Shade(null, false, -1);

    private final Kind kind;
    private final double width;
    private final int bands;
    private final Map<ObjectId, Shade> shades;

    private Colouring(Kind kind, double width, int bands, Map<ObjectId, Shade> shades) {
        this.kind = kind;
        this.width = width;
        this.bands = bands;
        this.shades = shades;
    }

    /// What racks can be coloured by.
    public enum Kind {
        /// The most the rack draws.
        POWER("power", load -> load.maximum()),
        /// The part of it that goes into the air.
        AIR_HEAT("air-heat", load -> load.airHeat()),
        /// The rack with everything in it.
        MASS("mass", load -> load.mass());

        private final String code;

        @SuppressWarnings("ImmutableEnumChecker")
        private final Function<RackLoad, Total<? extends Quantity>> value;

        Kind(String code, Function<RackLoad, Total<? extends Quantity>> value) {
            this.code = code;
            this.value = value;
        }

        /// The word used in settings.
        public String code() {
            return code;
        }

        /// The id of the text that names it.
        public String messageId() {
            return "drawing.colouring." + code;
        }

        /// The unit of the legend.
        public String unit() {
            return this == MASS ? "kg" : "kW";
        }

        private double unitSi() {
            return this == MASS ? 1 : 1000;
        }
    }

    /// The colouring of the racks of an analysis.
    public static Colouring of(Kind kind, Analysis analysis) {
        Map<ObjectId, Total<? extends Quantity>> totals = new HashMap<>();
        analysis.racks().forEach((id, load) -> totals.put(id, kind.value.apply(load)));
        double greatest = totals.values().stream()
                .mapToDouble(total -> total.known().si())
                .max()
                .orElse(0);
        double width = bandWidth(greatest);
        int bands = Math.clamp((long) Math.floor(greatest / width) + 1, 1, MOST_BANDS);
        Map<ObjectId, Shade> shades = new HashMap<>();
        totals.forEach((id, total) -> shades.put(id, shade(total, width, bands)));
        return new Colouring(kind, width, bands, shades);
    }

    /// What the racks are coloured by.
    public Kind kind() {
        return kind;
    }

    /// How many bands are in use.
    public int bands() {
        return bands;
    }

    /// The lower limit of a band in the unit of the legend; the upper limit of the last band is the lower limit of
    /// the one after it.
    public double limit(int band) {
        return band * width / kind.unitSi();
    }

    /// The shade of a rack; unknown where the analysis does not hold it.
    public Shade shade(ObjectId rack) {
        return shades.getOrDefault(rack, UNKNOWN);
    }

    /// The step of a palette for a band: the bands in use take the whole ramp.
    public int step(int band, Palette palette) {
        return bands == 1 ? palette.steps() / 2 : (int) Math.round(band * (palette.steps() - 1.0) / (bands - 1));
    }

    /// The racks that look different in the other colouring, or null if the bands differ and so everything does.
    public @Nullable Set<ObjectId> differences(Colouring other) {
        if (kind != other.kind || width != other.width || bands != other.bands) {
            return null;
        }
        Set<ObjectId> different = new TreeSet<>();
        shades.forEach((id, shade) -> {
            if (!shade.equals(other.shade(id))) {
                different.add(id);
            }
        });
        other.shades.keySet().stream().filter(id -> !shades.containsKey(id)).forEach(different::add);
        return different;
    }

    /// 1, 2, 2.5 or 5 times a power of ten, the smallest that needs no more bands than there are.
    private static double bandWidth(double greatest) {
        if (greatest <= 0) {
            return 1;
        }
        double least = greatest / MOST_BANDS;
        double ten = Math.pow(10, Math.floor(Math.log10(least)));
        for (double nice : new double[] {1, 2, 2.5, 5}) {
            if (nice * ten * MOST_BANDS > greatest) {
                return nice * ten;
            }
        }
        return 10 * ten;
    }

    private static Shade shade(Total<? extends Quantity> total, double width, int bands) {
        double si = total.known().si();
        if (si == 0 && !total.isComplete()) {
            return UNKNOWN;
        }
        return new Shade(total.known(), total.isComplete(), Math.clamp((int) (si / width), 0, bands - 1));
    }

    /// How one rack is coloured.
    ///
    /// @param value the value; null if nothing is known
    /// @param complete false if some of what is in the rack is not known, so that the value is a lower limit
    /// @param band the band that the value falls into; -1 if nothing is known
    public record Shade(@Nullable Quantity value, boolean complete, int band) {

        /// True if nothing is known.
        public boolean isUnknown() {
            return value == null;
        }
    }
}
