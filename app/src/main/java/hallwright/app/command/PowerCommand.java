package hallwright.app.command;

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
import hallwright.rule.Limit;
import hallwright.rule.Rule;
import hallwright.rule.RuleSet;
import hallwright.text.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hallwright power`: what the power chain carries, and what outages do to it.
@Command(name = "power")
final class PowerCommand implements Callable<Integer> {

    private static final String CONTINUOUS = "PWR-001";

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
                new PowerText(chain, session).print(study.normal(), asked, table);
            }
        }
        return ExitCode.CLEAN;
    }

    private LoadState state(Design design) throws Refusal {
        if (state == null) {
            return design.provision().basis();
        }
        return LoadState.ofCode(state).orElseThrow(() -> new Refusal(Message.of("command.power.no-state", state)));
    }

    /// The part of its rating that a breaker may carry for ever, by the rule set of the design.
    private double continuousShare(Design design) throws Exception {
        RuleSet rules =
                RuleSetFiles.read(session.home().limits()).get(design.site().ruleSet());
        Rule rule = rules == null ? null : rules.find(CONTINUOUS);
        return rule == null ? 1 : rule.limit().number(Limit.VALUE).orElse(100) / 100;
    }

    /// The elements by name or number; of a name that several have, all.
    private Outage outage(Design design, Chain chain) throws Refusal {
        List<Integer> points = new ArrayList<>();
        for (String word : fail) {
            int before = points.size();
            for (int point = 0; point < chain.size(); point++) {
                boolean meant = chain.point(point).name().equals(word)
                        || chain.point(point).id().toString().equals(word);
                if (chain.element(point) != null && meant) {
                    points.add(point);
                }
            }
            if (points.size() == before) {
                throw new Refusal(Message.of(
                        "command.power.no-element", word, design.project().name()));
            }
        }
        return new Outage(points, List.of());
    }
}
