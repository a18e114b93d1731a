package hallwright.check.workload;

import hallwright.check.engine.Ask;
import hallwright.check.engine.Given;
import hallwright.check.engine.Verdict;
import hallwright.workload.floor.FloorAnswer;
import hallwright.workload.memory.Candidate;
import hallwright.workload.result.StageResult;
import hallwright.workload.stage.Deployment;
import hallwright.workload.stage.Training;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can be wrong with the stages of a workload.
final class StageVerdicts {

    private StageVerdicts() {}

    /// Time that stands still for checkpoints.
    static List<Verdict> stall(Given given, FloorAnswer answer) {
        return each(
                answer,
                stage -> stage.figure("stall_share")
                        .map(share -> Ask.stage(given, stage.name())
                                .most(
                                        100 * share.value(),
                                        given.limit(),
                                        "%",
                                        share.trace().substituted()))
                        .orElse(null));
    }

    /// Accelerators that share a layer against those that fast links join.
    static List<Verdict> tensor(Given given, FloorAnswer answer) {
        int domain = answer.sizing().workload().hardware().accelerator().domain();
        return split(
                answer,
                (stage, split) -> Ask.stage(given, stage.name())
                        .most(split.split().tensor(), domain * given.limit() / 100, "GPUs", "t"));
    }

    /// Accelerators that no whole replica takes.
    static List<Verdict> remainder(Given given, FloorAnswer answer) {
        return split(
                answer,
                (stage, split) -> Ask.stage(given, stage.name())
                        .most(
                                stage.units() % split.split().replica(),
                                given.limit(),
                                "GPUs",
                                "G mod replica",
                                split.split().replica(),
                                stage.units()));
    }

    /// Memory of the fullest accelerator.
    static List<Verdict> memory(Given given, FloorAnswer answer) {
        double whole = answer.sizing().workload().hardware().accelerator().memoryBytes();
        return split(
                answer,
                (stage, split) -> Ask.stage(given, stage.name())
                        .most(100 * split.memory().total().value() / whole, given.limit(), "%", "memory"));
    }

    /// Micro-batches for each stage of a pipeline.
    static List<Verdict> microBatches(Given given, FloorAnswer answer) {
        return split(answer, (stage, split) -> {
            int deep = split.split().pipeline();
            double batches = stage.value("micro_batches");
            return deep == 1 || batches == 0
                    ? null
                    : Ask.stage(given, stage.name()).least(batches, deep * given.limit(), "micro-batches", "m", deep);
        });
    }

    /// Sequences that run together in a service.
    static List<Verdict> batch(Given given, FloorAnswer answer) {
        return each(
                answer,
                stage -> stage.stage() instanceof Deployment
                        ? Ask.stage(given, stage.name())
                                .least(stage.value("batch"), given.limit(), "sequences", "sequences together")
                        : null);
    }

    /// Days on the machines of the hall against the deadline.
    static List<Verdict> deadline(Given given, FloorAnswer answer) {
        return each(answer, stage -> {
            Double days = stage.stage() instanceof Training training
                    ? training.means().deadlineDays()
                    : null;
            return days == null || answer.share() == 0
                    ? null
                    : Ask.stage(given, stage.name())
                            .most(stage.value("days") / answer.share(), days * given.limit() / 100, "d", "T");
        });
    }

    /// Replicas that the machines of the hall hold against those needed.
    static List<Verdict> replicas(Given given, FloorAnswer answer) {
        return each(answer, stage -> {
            double needed = stage.value("replicas");
            return stage.stage() instanceof Deployment
                    ? Ask.stage(given, stage.name())
                            .least(
                                    Math.floor(needed * answer.share()),
                                    needed * given.limit() / 100,
                                    "replicas",
                                    "replicas on the hall")
                    : null;
        });
    }

    /// Inputs that are estimates.
    static List<Verdict> estimates(Given given, FloorAnswer answer) {
        int count = answer.sizing().doubtful().size();
        String first = count == 0 ? "" : answer.sizing().doubtful().getFirst().symbol();
        return List.of(Ask.hall(given).most(count, given.limit(), "inputs", "estimates", first));
    }

    private static List<Verdict> split(FloorAnswer answer, OfSplit verdict) {
        return each(answer, stage -> {
            Candidate split = stage.split();
            return split == null ? null : verdict.of(stage, split);
        });
    }

    private static List<Verdict> each(FloorAnswer answer, OfStage verdict) {
        List<Verdict> verdicts = new ArrayList<>();
        for (StageResult stage : answer.sizing().stages()) {
            Verdict found = verdict.of(stage);
            if (found != null) {
                verdicts.add(found);
            }
        }
        return verdicts;
    }

    /// Looks at one stage; null where the rule does not ask anything of it.
    @FunctionalInterface
    private interface OfStage {

        @Nullable
        Verdict of(StageResult stage);
    }

    /// Looks at one stage whose model is split.
    @FunctionalInterface
    private interface OfSplit {

        @Nullable
        Verdict of(StageResult stage, Candidate split);
    }
}
