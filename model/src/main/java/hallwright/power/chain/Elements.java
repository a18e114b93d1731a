package hallwright.power.chain;

import hallwright.catalogue.Category;
import hallwright.catalogue.PowerType;
import hallwright.catalogue.Ratings;
import hallwright.design.Design;
import hallwright.design.Feed;
import hallwright.design.Installed;
import hallwright.design.ObjectId;
import hallwright.design.Rating;
import hallwright.units.Current;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// Makes elements of what a design holds: their capacity, losses and modules, as far as type and project say.
final class Elements {

    /// The longest gap that a power supply bridges by itself, in milliseconds: the ITIC curve asks for 20.
    private static final double GAP_MS = 20;

    private final double continuousShare;
    private final Map<ObjectId, Feed> oneOf = new HashMap<>();

    /// @param continuousShare the part of a breaker's rating that it may carry for ever, unless it is listed for
    ///     all
    Elements(Design design, double continuousShare) {
        this.continuousShare = continuousShare;
        List<Feed> feeds = new ArrayList<>(design.feeds().stream().toList());
        feeds.forEach(feed -> oneOf.putIfAbsent(feed.load(), feed));
        feeds.forEach(feed -> {
            if (feed.source() != null) {
                oneOf.put(feed.source(), feed);
            }
        });
    }

    /// The element that a circuit is.
    Element circuit(Feed feed) {
        Current breaker = feed.breaker();
        double share = feed.fullRated() ? 1 : continuousShare;
        double watts = breaker == null ? Double.NaN : breaker.amperes() * share * wattsPerAmpere(feed);
        boolean perLine = feed.phases() == 3 && !feed.wiring().direct();
        return new Element(feed.id(), feed.name(), ElementKind.CIRCUIT, watts, perLine, Loss.NONE, 1, false);
    }

    /// The element that power equipment is; null for anything else.
    @Nullable
    Element equipment(ObjectId id, String name, Installed installed) {
        ElementKind kind = ElementKind.of(installed.type().category());
        if (kind == null || !(installed.type() instanceof PowerType type)) {
            return null;
        }
        Rating stated = installed.rating();
        double watts = capacity(id, kind, type, stated);
        boolean single = Integer.valueOf(1).equals(type.draw().phases());
        boolean perLine = !single
                && switch (kind) {
                    case BOARD, PANEL, BUSWAY, RACK_PDU, STATIC_SWITCH, TRANSFER_SWITCH -> true;
                    default -> false;
                };
        return new Element(
                id,
                name,
                kind,
                watts,
                perLine,
                loss(type.ratings(), watts),
                modules(type, stated),
                bridges(kind, type));
    }

    private double capacity(ObjectId id, ElementKind kind, PowerType type, Rating stated) {
        if (stated.power() != null) {
            return stated.power().watts();
        }
        Feed feed = oneOf.get(id);
        if (stated.current() != null && feed != null) {
            return stated.current().amperes() * wattsPerAmpere(feed);
        }
        Ratings ratings = type.ratings();
        List<String> powers = kind == ElementKind.GENERATOR
                ? List.of("continuousPowerKw", "primePowerKw", "standbyPowerKw")
                : List.of("activePowerKw");
        for (String name : powers) {
            OptionalDouble kilowatts = ratings.number(name);
            if (kilowatts.isPresent()) {
                return kilowatts.getAsDouble() * 1000;
            }
        }
        OptionalDouble amperes = ratings.number("currentA");
        if (amperes.isEmpty() && type.category() == Category.SWITCHGEAR) {
            amperes = ratings.number("maximumBusbarCurrentA");
        }
        if (amperes.isPresent() && feed != null) {
            return amperes.getAsDouble() * wattsPerAmpere(feed);
        }
        OptionalDouble kilovoltamperes = ratings.number("apparentPowerKva");
        return kilovoltamperes.isPresent() && feed != null
                ? kilovoltamperes.getAsDouble() * 1000 * feed.powerFactor().value()
                : Double.NaN;
    }

    private static double wattsPerAmpere(Feed feed) {
        return feed.voltage().volts()
                * (feed.phases() == 3 ? Math.sqrt(3) : 1)
                * feed.powerFactor().value();
    }

    private static Loss loss(Ratings ratings, double watts) {
        OptionalDouble fixed = ratings.number("fixedLossShare");
        OptionalDouble linear = ratings.number("linearLossShare");
        OptionalDouble square = ratings.number("squareLossShare");
        if (!Double.isNaN(watts) && (fixed.isPresent() || linear.isPresent() || square.isPresent())) {
            return Loss.of(watts, fixed.orElse(0), linear.orElse(0), square.orElse(0));
        }
        OptionalDouble efficiency = ratings.number("efficiencyDoubleConversion");
        return efficiency.isPresent() ? Loss.efficiency(efficiency.getAsDouble()) : Loss.NONE;
    }

    private static int modules(PowerType type, Rating stated) {
        if (stated.modules() != null) {
            return stated.modules();
        }
        String name = type.category() == Category.POWER_SHELF ? "supplies" : "modules";
        return (int) type.ratings().number(name).orElse(1);
    }

    private static boolean bridges(ElementKind kind, PowerType type) {
        OptionalDouble time = type.ratings().number("transferTimeMs");
        return time.isPresent() ? time.getAsDouble() <= GAP_MS : kind == ElementKind.STATIC_SWITCH;
    }
}
