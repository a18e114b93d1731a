package hallwright.check.chain;

import hallwright.catalogue.Ratings;
import hallwright.catalogue.TypeId;
import hallwright.check.engine.Ask;
import hallwright.check.engine.Given;
import hallwright.check.engine.Numbers;
import hallwright.check.engine.Verdict;
import hallwright.check.engine.Verdict.NotEvaluated;
import hallwright.design.Feed;
import hallwright.design.ObjectId;
import hallwright.electrical.cable.IecProtection;
import hallwright.electrical.cable.Impedance;
import hallwright.electrical.cable.VoltageDrop;
import hallwright.electrical.data.ElectricalSetting;
import hallwright.power.chain.Chain;
import hallwright.power.chain.Element;
import hallwright.power.chain.ElementKind;
import hallwright.power.chain.Load;
import hallwright.power.hall.HallPower;
import hallwright.text.Message;
import hallwright.units.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// Cables of circuits: what they lose and what they may carry. A cable is known where the circuit names its part
/// and
/// its length, and the part states its section.
final class CableVerdicts {

    private static final String SECTION = "sectionMm2";
    private static final String AMPACITY = "ampacityA";

    private CableVerdicts() {}

    /// PWR-011: what is lost from the last transformer, or the source, to each load over its worst path.
    static List<Verdict> drop(Given given, HallPower power) {
        Chain chain = power.chain();
        double[] along = new double[chain.size()];
        List<Verdict> verdicts = new ArrayList<>();
        List<ObjectId> unknown = new ArrayList<>();
        for (int point = 0; point < chain.size(); point++) {
            Element element = chain.element(point);
            double above = 0;
            for (int input : chain.inputs(point)) {
                above = Math.max(above, along[input]);
            }
            if (element != null && element.kind() == ElementKind.CIRCUIT) {
                Feed feed = given.design().feeds().get(element.id());
                double own = feed == null ? Double.NaN : share(given, power, feed, power.watts(point));
                if (Double.isNaN(own)) {
                    unknown.add(element.id());
                }
                along[point] = above + own;
            } else {
                along[point] = element != null && element.kind() == ElementKind.TRANSFORMER ? 0 : above;
            }
            Load load = chain.load(point);
            if (load != null && load.watts() > 0 && !Double.isNaN(along[point]) && along[point] > 0) {
                verdicts.add(new Ask(given, List.of(load.id()), "", load.name())
                        .most(100 * along[point], given.limit(), "%", "sum of u / U0 along the path"));
            }
        }
        if (!unknown.isEmpty()) {
            verdicts.add(missing(given, unknown));
        }
        return verdicts;
    }

    private static double share(Given given, HallPower power, Feed feed, double watts) {
        Length length = feed.wiring().length();
        OptionalDouble section = part(given, feed).number(SECTION);
        if (length == null || section.isEmpty()) {
            return Double.NaN;
        }
        Impedance impedance = Impedance.ofSection(
                power.data().of(ElectricalSetting.RESISTIVITY_COPPER).value(),
                Impedance.squareMetres(section.getAsDouble()),
                power.data().of(ElectricalSetting.REACTANCE).value());
        double factor = feed.powerFactor().value();
        double metres = length.millimetres() / 1000.0;
        double amperes = amperes(feed, watts);
        return feed.phases() == 3
                ? VoltageDrop.threePhase(
                                impedance,
                                metres,
                                amperes,
                                factor,
                                feed.voltage().volts())
                        .share()
                : VoltageDrop.twoWire(
                                impedance,
                                metres,
                                amperes,
                                factor,
                                feed.voltage().volts())
                        .share();
    }

    /// PWR-012: the load no more than the breaker, the breaker no more than the cable.
    static List<Verdict> ampacity(Given given, HallPower power) {
        List<Verdict> verdicts = new ArrayList<>();
        List<ObjectId> unknown = new ArrayList<>();
        for (int point : power.elements(ElementKind.CIRCUIT)) {
            Feed feed = given.design().feeds().get(power.chain().point(point).id());
            if (feed == null) {
                continue;
            }
            OptionalDouble cable = part(given, feed).number(AMPACITY);
            if (cable.isEmpty() || feed.breaker() == null) {
                unknown.add(feed.id());
                continue;
            }
            IecProtection protection = new IecProtection(
                    amperes(feed, power.watts(point)), feed.breaker().amperes(), cable.getAsDouble());
            String formula = "(Iz - In) / In of " + Numbers.text(cable.getAsDouble()) + " A and "
                    + Numbers.text(feed.breaker().amperes()) + " A";
            verdicts.add(Ask.of(given, feed.id())
                    .least(
                            100 * (cable.getAsDouble() / feed.breaker().amperes() - 1),
                            given.limit(),
                            "%",
                            formula,
                            feed.breaker(),
                            cable.getAsDouble(),
                            protection.load()));
        }
        if (!unknown.isEmpty()) {
            verdicts.add(missing(given, unknown));
        }
        return verdicts;
    }

    private static double amperes(Feed feed, double watts) {
        double volts = feed.voltage().volts() * (feed.phases() == 3 ? Math.sqrt(3) : 1);
        return watts / (volts * feed.powerFactor().value());
    }

    private static Ratings part(Given given, Feed feed) {
        TypeId part = feed.wiring().part();
        return part == null ? Ratings.NONE : given.design().types().get(part).ratings();
    }

    private static Verdict missing(Given given, List<ObjectId> feeds) {
        return new NotEvaluated(feeds, "", Message.of("check.field.cable"), given.name(feeds.getFirst()));
    }
}
