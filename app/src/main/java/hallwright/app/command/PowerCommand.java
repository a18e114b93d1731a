package hallwright.app.command;

import hallwright.app.command.print.Columns;
import hallwright.check.StandardChecks;
import hallwright.design.Design;
import hallwright.design.LoadState;
import hallwright.export.PowerJson;
import hallwright.file.RuleSetFiles;
import hallwright.power.RackLoads;
import hallwright.power.chain.Chain;
import hallwright.power.chain.ChainReader;
import hallwright.power.failure.FailureStudy;
import hallwright.power.failure.FailureTable;
import hallwright.power.failure.Outage;
import hallwright.power.failure.Outcome;
import hallwright.rule.RuleSet;
import hallwright.text.Message;
import hallwright.text.Texts;
import hallwright.units.Power;
import hallwright.units.Ratio;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hallwright power`: what the power chain carries, and what outages do to it.
@Command(name = "power")
final class PowerCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", descriptionKey = "command.parameter.design")
    private Path file = Path.of("");

    @Option(names = "--fail", paramLabel = "ELEMENT", arity = "1..*", descriptionKey = "command.option.fail")
    private List<String> fail = List.of();

    @Option(names = "--all-single", descriptionKey = "command.option.all-single")
    private boolean allSingle;

    @Option(names = "--state", paramLabel = "idle|mean|peak|nameplate", descriptionKey = "command.option.state")
    private @Nullable String state;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "command.option.format")
    private Format format = Format.TEXT;

    PowerCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        Design design = session.open(file, null).design();
        LoadState wanted = state(design);
        Chain chain = ChainReader.read(design, RackLoads.of(design, null), wanted, continuousShare(design));
        FailureStudy study = new FailureStudy(chain);
        Outcome asked = fail.isEmpty() ? null : study.of(outage(design, chain));
        FailureTable table = allSingle ? FailureTable.of(chain, study, () -> false) : null;
        switch (format) {
            case JSON -> session.out().print(PowerJson.text(design, chain, study.normal(), asked, table));
            case TEXT -> {
                session.print(
                        "command.figures.title",
                        design.project().name(),
                        design.project().revision());
                session.print(
                        "command.power.basis",
                        Message.of(wanted.messageId()),
                        design.provision().diversity());
                new Report(chain, session).print(study.normal(), asked, table);
            }
        }
        return ExitCode.CLEAN;
    }

    private LoadState state(Design design) throws Refusal {
        String code = state;
        if (code == null) {
            return design.provision().basis();
        }
        return LoadState.ofCode(code).orElseThrow(() -> new Refusal(Message.of("command.power.no-state", code)));
    }

    /// The part of its rating that a breaker may carry for ever, by the rule set of the design.
    private double continuousShare(Design design) throws Exception {
        RuleSet rules =
                RuleSetFiles.read(session.home().limits()).get(design.site().ruleSet());
        return rules == null ? 1 : StandardChecks.continuousShare(rules);
    }

    /// The elements by name or number; of a name that several have, all.
    private Outage outage(Design design, Chain chain) throws Refusal {
        List<Integer> points = new ArrayList<>();
        for (String word : fail) {
            List<Integer> named = chain.named(word);
            if (named.isEmpty()) {
                throw new Refusal(Message.of(
                        "command.power.no-element", word, design.project().name()));
            }
            points.addAll(named);
        }
        return new Outage(points, List.of());
    }

    /// Tells in sentences and tables what outages do to the power of a hall.
    private static final class Report {

        private final Chain chain;
        private final Session session;
        private final Texts texts;

        Report(Chain chain, Session session) {
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
                session.print(
                        "command.power.computed", Message.of(table.computed().messageId()));
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
            Columns columns = new Columns(
                    Stream.of("out", "lost", "slowed", "restarted", "gpus", "overloaded", "worst", "loading")
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
}
