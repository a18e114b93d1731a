package hallwright.app.inspector;

import hallwright.app.field.Dimension;
import hallwright.app.field.Entry.Option;
import hallwright.app.field.Field;
import hallwright.app.field.Lines;
import hallwright.app.field.Section.Link;
import hallwright.design.CoolingLoop;
import hallwright.design.Cord;
import hallwright.design.Design;
import hallwright.design.DesignObject;
import hallwright.design.Feed;
import hallwright.design.FeedSide;
import hallwright.design.ObjectId;
import hallwright.design.Run;
import hallwright.text.Texts;
import hallwright.units.Current;
import hallwright.units.Ratio;
import hallwright.units.Voltage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The sections for what connects things: circuits, busways and trays, coolant loops.
final class CircuitSections {

    private final Design design;
    private final Texts texts;

    CircuitSections(Design design, Texts texts) {
        this.design = design;
        this.texts = texts;
    }

    List<Field> runs(List<Run> runs) {
        return new Lines<>(runs, texts)
                .name()
                .length(
                        "window.field.elevation",
                        Run::elevation,
                        (r, up) -> new Run(r.id(), r.name(), r.type(), r.path(), up))
                .fixed("window.field.length", r -> texts.quantities().format(r.length()))
                .done();
    }

    List<Field> feeds(List<Feed> feeds) {
        List<Option> sides = Arrays.stream(FeedSide.values())
                .map(side -> new Option(side.name(), side.name()))
                .toList();
        List<Option> phases = List.of(new Option("1", "1"), new Option("3", "3"));
        return new Lines<>(feeds, texts)
                .name()
                .choice(
                        "window.field.side",
                        sides,
                        f -> f.side().name(),
                        (f, side) -> new Values(f).side(FeedSide.valueOf(side)))
                .number(
                        "window.field.voltage",
                        Dimension.VOLTAGE,
                        f -> f.voltage().volts(),
                        (f, volts) -> new Values(f).voltage(new Voltage(volts)))
                .choice(
                        "window.field.phases",
                        phases,
                        f -> Integer.toString(f.phases()),
                        (f, count) -> new Values(f).phases(Integer.parseInt(count)))
                .optional(
                        "window.field.breaker",
                        Dimension.CURRENT,
                        CircuitSections::breaker,
                        (f, amperes) -> new Values(f).breaker(amperes == null ? null : new Current(amperes)))
                .flag("window.field.full-rated", Feed::fullRated, (f, on) -> new Values(f).fullRated(on))
                .number(
                        "window.field.power-factor",
                        Dimension.NUMBER,
                        f -> f.powerFactor().value(),
                        (f, value) -> value > 0 && value <= 1 ? new Values(f).powerFactor(new Ratio(value)) : f)
                .done();
    }

    List<Link> ends(Feed feed) {
        List<Link> ends = new ArrayList<>();
        if (feed.source() != null) {
            ends.add(link(feed.source(), texts.get("window.field.source")));
        }
        ends.add(link(feed.load(), texts.get("window.field.load")));
        return ends;
    }

    List<Link> ends(Cord cord) {
        return List.of(
                link(cord.source(), texts.get("window.field.source")),
                link(cord.load(), texts.get("window.field.load")));
    }

    List<Link> members(CoolingLoop loop) {
        List<Link> members = new ArrayList<>();
        loop.sources().forEach(id -> members.add(link(id, texts.get("window.field.source"))));
        loop.loads().forEach(id -> members.add(link(id, texts.get("window.field.load"))));
        return members;
    }

    private Link link(ObjectId id, String role) {
        DesignObject object = design.find(id);
        return new Link(
                id,
                role,
                object == null ? id.toString() : object.name(),
                object == null ? "" : texts.of(Kind.of(design, object)));
    }

    private static @Nullable Double breaker(Feed feed) {
        Current breaker = feed.breaker();
        return breaker == null ? null : breaker.amperes();
    }

    /// A circuit with one value exchanged.
    private record Values(Feed f) {

        Feed side(FeedSide side) {
            return new Feed(
                    f.id(),
                    f.name(),
                    side,
                    f.source(),
                    f.load(),
                    f.voltage(),
                    f.phases(),
                    f.breaker(),
                    f.fullRated(),
                    f.powerFactor(),
                    f.wiring());
        }

        Feed voltage(Voltage voltage) {
            return electric(voltage, f.phases(), f.breaker(), f.fullRated(), f.powerFactor());
        }

        Feed phases(int phases) {
            return electric(f.voltage(), phases, f.breaker(), f.fullRated(), f.powerFactor());
        }

        Feed breaker(@Nullable Current breaker) {
            return electric(f.voltage(), f.phases(), breaker, f.fullRated(), f.powerFactor());
        }

        Feed fullRated(boolean fullRated) {
            return electric(f.voltage(), f.phases(), f.breaker(), fullRated, f.powerFactor());
        }

        Feed powerFactor(Ratio powerFactor) {
            return electric(f.voltage(), f.phases(), f.breaker(), f.fullRated(), powerFactor);
        }

        private Feed electric(
                Voltage voltage, int phases, @Nullable Current breaker, boolean fullRated, Ratio powerFactor) {
            return new Feed(
                    f.id(),
                    f.name(),
                    f.side(),
                    f.source(),
                    f.load(),
                    voltage,
                    phases,
                    breaker,
                    fullRated,
                    powerFactor,
                    f.wiring());
        }
    }
}
