package hallwright.app.command.print;

import hallwright.text.Message;
import hallwright.text.Texts;
import hallwright.units.Money;
import hallwright.workload.floor.FloorAnswer;
import hallwright.workload.floor.FloorWorkload;
import hallwright.workload.floor.Loss;
import hallwright.workload.floor.ResultCost;
import hallwright.workload.result.FigureText;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a hall makes of its workload, as text for people.
final class WorkloadPrint {

    private static final int MOST_LOSSES = 12;

    private final Texts texts;
    private final PrintWriter out;

    WorkloadPrint(Texts texts, PrintWriter out) {
        this.texts = texts;
        this.out = out;
    }

    void print(FloorWorkload workload) {
        out.println();
        out.println(texts.get("command.workload.title", workload.plan().name()));
        Message problem = workload.problem();
        if (problem != null) {
            out.println("  " + texts.of(problem));
        }
        FloorAnswer answer = workload.answer();
        if (answer != null) {
            figures(answer, workload.cost());
            losses(answer);
        }
    }

    private void figures(FloorAnswer answer, @Nullable ResultCost cost) {
        Columns columns = new Columns(heads("figure", "value"));
        columns.add(
                texts.get("command.workload.fits"),
                texts.get(answer.fits() ? "workload.flag.yes" : "workload.flag.no"));
        add(columns, "command.workload.nodes-there", (double) answer.supply().nodes(), "1");
        add(columns, "command.workload.nodes-needed", (double) answer.neededNodes(), "1");
        add(columns, "command.workload.gpus-there", (double) answer.supply().gpus(), "1");
        add(columns, "command.workload.days", answer.trainingDays(), "d");
        add(columns, "command.workload.trained", answer.trainedTokensPerSecond(), "1/s");
        add(columns, "command.workload.served", answer.servedTokensPerSecond(), "1/s");
        add(columns, "command.workload.energy", answer.joulesPerToken(), "J");
        add(columns, "command.workload.idle", answer.idleWatts(), "W");
        add(columns, "command.workload.mean", answer.meanWatts(), "W");
        add(columns, "command.workload.peak", answer.peakWatts(), "W");
        if (cost != null) {
            money(columns, "command.workload.capital-per-gpu", cost.capitalPerGpu());
            money(columns, "command.workload.gpu-hour", cost.perGpuHour());
            money(columns, "command.workload.million-tokens", cost.perMillionTokens());
        }
        columns.print(out);
    }

    private void losses(FloorAnswer answer) {
        out.println();
        out.println(texts.get(
                "command.workload.losses", answer.elements(), answer.losses().size()));
        Columns columns = new Columns(heads("lost", "kind", "gpus", "tokens-lost", "days-lost"));
        for (Loss loss : answer.losses().stream().limit(MOST_LOSSES).toList()) {
            Double days = loss.days();
            columns.add(
                    loss.name(),
                    texts.get(loss.kind().messageId()),
                    FigureText.of(loss.gpus(), "1", texts),
                    FigureText.of(loss.tokensPerSecond(), "1/s", texts),
                    days == null ? "–" : FigureText.of(days, "d", texts));
        }
        if (!columns.isEmpty()) {
            columns.print(out);
        }
    }

    private void add(Columns columns, String id, @Nullable Double value, String unit) {
        if (value != null && value != 0) {
            columns.add(texts.get(id), FigureText.of((double) value, unit, texts));
        }
    }

    private void money(Columns columns, String id, @Nullable Money money) {
        if (money != null) {
            columns.add(texts.get(id), price(money));
        }
    }

    /// Small prices keep all their digits: a fraction of a cent counts where it is paid a million times.
    private String price(Money money) {
        return money.amount().abs().compareTo(BigDecimal.TEN) < 0
                ? money.currency().getCurrencyCode() + " " + money.amount().toPlainString()
                : texts.quantities().format(money);
    }

    private List<String> heads(String... names) {
        return Stream.of(names).map(name -> texts.get("command.head." + name)).toList();
    }
}
