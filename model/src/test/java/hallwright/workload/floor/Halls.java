package hallwright.workload.floor;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import hallwright.analysis.Analysis;
import hallwright.catalogue.Catalogue;
import hallwright.design.Design;
import hallwright.design.WorkloadPlan;
import hallwright.file.CatalogueFiles;
import hallwright.generate.SampleHalls;
import hallwright.generate.SampleHalls.SampleHall;
import hallwright.workload.Reference;
import java.util.List;
import java.util.Map;

/// Sample halls with workloads for tests.
public final class Halls {

    public static final Catalogue CATALOGUE = CatalogueFiles.read(Reference.TEMPLATES.resolve("equipment"), List.of())
            .catalogue();

    private Halls() {}

    /// The hall of 32 DGX H100 in eight racks.
    public static Design superPod() {
        return hall("superpod-32-dgx-h100");
    }

    /// A sample hall.
    public static Design hall(String id) {
        SampleHall found = SampleHalls.ALL.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return found.draw().apply(CATALOGUE);
    }

    /// A plan for one stage.
    public static WorkloadPlan plan(String accelerator, String model, Map<String, Object> stage) {
        return new WorkloadPlan(Map.of(
                "name",
                "test",
                "model",
                model,
                "hardware",
                Map.of("accelerator", accelerator),
                "stages",
                List.of(stage)));
    }

    /// A pre-training of Llama 3.1 8B on everything there is.
    public static WorkloadPlan training() {
        return plan(
                "h100-sxm",
                "llama-3.1-8b",
                Map.of(
                        "type",
                        "pre-training",
                        "name",
                        "base",
                        "tokens",
                        1e12,
                        "sequence",
                        8192.0,
                        "globalBatchTokens",
                        4_194_304.0));
    }

    /// The analysis of a hall with a workload.
    public static Analysis analysis(Design design, WorkloadPlan plan) {
        Design planned = design.draft().workload(plan).build();
        return Analysis.of(planned, null).withWorkload(Reference.DATA, null);
    }

    /// What a hall makes of a workload.
    public static FloorAnswer answer(Design design, WorkloadPlan plan) {
        FloorWorkload workload = analysis(design, plan).workload();
        assertNotNull(workload);
        FloorAnswer answer = workload.answer();
        assertNotNull(answer, String.valueOf(workload.problem()));
        return answer;
    }
}
