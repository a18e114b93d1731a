package hallwright.power.failure;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The most that each element gives over some states of a chain, and in which state.
public final class Peaks {

    private final double[] watts;
    private final double[] loading;
    private final @Nullable Outage[] cause;

    Peaks(int points) {
        watts = new double[points];
        loading = new double[points];
        cause = new Outage[points];
        Arrays.fill(loading, Double.NaN);
    }

    /// Takes a state of an element into account. The highest loading counts; where no capacity is known, the
    /// highest
    /// load.
    void offer(int point, double carried, double capacity, Outage outage) {
        double share = carried == 0 ? 0 : carried / capacity;
        boolean first = cause[point] == null;
        boolean higher = Double.isNaN(share) ? carried > watts[point] : !(share <= loading[point]);
        if (first || higher) {
            watts[point] = carried;
            loading[point] = share;
            cause[point] = outage;
        }
    }

    /// What it gives then, in watts.
    public double watts(int point) {
        return watts[point];
    }

    /// Its load over its capacity then; NaN where the capacity is not known.
    public double loading(int point) {
        return loading[point];
    }

    /// What is out then; nothing if ordinary work is the worst.
    public Outage outage(int point) {
        Outage found = cause[point];
        return found == null ? Outage.NOTHING : found;
    }
}
