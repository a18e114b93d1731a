package hallwright.app.command;

import hallwright.power.chain.Chain;
import hallwright.power.failure.FailureTable;
import hallwright.power.failure.Outcome;
import hallwright.text.Message;
import hallwright.text.Texts;
import hallwright.units.Power;
import hallwright.units.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells in sentences and tables what outages do to the power of a hall.
final class PowerText {

    private final Chain chain;
    private final Session session;
    private final Texts texts;

    PowerText(Chain chain, Session session) {
        this.chain = chain;
        this.session = session;
        this.texts = session.texts();
    }

    void print(Outcome normal, @Nullable Outcome asked, @Nullable FailureTable table) {
        notes();
        session.print("command.power.normal");
        table(List.of(normal));
        overloads(normal);
        if (asked != null) {
            session.print("command.power.asked");
            table(List.of(asked));
            names("command.power.lost", asked.lost());
            names("command.power.slowed", asked.slowed());
            names("command.power.restarted", asked.interrupted());
            overloads(asked);
        }
        if (table != null) {
            session.print("command.power.computed", Message.of(table.computed().messageId()));
            names("command.power.single-points", table.singlePoints());
            names("command.power.not-maintainable", table.notMaintainable());
            session.print("command.power.singles", table.singles().size());
            table(table.singles());
        }
    }

    private void notes() {
        Chain.Notes notes = chain.notes();
        note("command.power.unfed", notes.unfed().size());
        note("command.power.unknown", notes.unknown().size());
        note("command.power.assumed-supplies", notes.assumedSupplies().size());
        note("command.power.assumed-cords", notes.assumedCords().size());
        note("command.power.assumed-lines", notes.assumedLines().size());
        note("command.power.cut", notes.cut().size());
        note("command.power.unrated", notes.unrated().size());
    }

    private void note(String id, int count) {
        if (count > 0) {
            session.print(id, count);
        }
    }

    private void names(String id, List<Integer> points) {
        if (!points.isEmpty()) {
            List<String> names = new ArrayList<>();
            points.forEach(point -> names.add(chain.point(point).name()));
            session.print(id, points.size(), String.join(", ", names));
        }
    }

    private void overloads(Outcome outcome) {
        for (Outcome.Loaded loaded : outcome.overloaded()) {
            session.print(
                    "command.power.overload",
                    chain.point(loaded.point()).name(),
                    new Power(loaded.watts()),
                    new Power(loaded.capacityWatts()),
                    new Ratio(loaded.loading()));
        }
    }

    private void table(List<Outcome> outcomes) {
        Columns columns =
                new Columns(Stream.of("out", "lost", "slowed", "restarted", "gpus", "overloaded", "worst", "loading")
                        .map(head -> texts.get("command.power.head." + head))
                        .toList());
        for (Outcome outcome : outcomes) {
            columns.add(
                    out(outcome),
                    Integer.toString(outcome.lost().size()),
                    Integer.toString(outcome.slowed().size()),
                    Integer.toString(outcome.interrupted().size()),
                    Integer.toString(outcome.gpusLost()),
                    Integer.toString(outcome.overloaded().size()),
                    outcome.worst() < 0 ? "" : chain.point(outcome.worst()).name(),
                    texts.quantities().format(new Ratio(outcome.worstLoading())));
        }
        columns.print(session.out());
    }

    private String out(Outcome outcome) {
        List<String> names = new ArrayList<>();
        outcome.outage()
                .elements()
                .forEach(point -> names.add(chain.point(point).name()));
        outcome.outage()
                .modules()
                .forEach(point -> names.add(
                        texts.get("command.power.module", chain.point(point).name())));
        return names.isEmpty() ? texts.get("command.power.nothing") : String.join(", ", names);
    }
}
