package hallwright.workload.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Workloads that are refused, each with the field that is wrong.
class WorkloadRefusalsTest {

    private static final String TRAINING =
            "{\"type\": \"pre-training\", \"tokens\": 1e12, \"gpus\": 64, \"name\": \"base\"%s}";

    @Test
    void aFieldThatNobodyKnowsIsNamed() {
        refused("/stages/0/tokns: The field “tokns” is not known here.", training(", \"tokns\": 3"));
    }

    @Test
    void aDeadlineAndANumberOfAcceleratorsContradictEachOther() {
        refused("/stages/0/gpus: Both “deadlineDays” and “gpus” are stated.", training(", \"deadlineDays\": 30"));
    }

    @Test
    void aWordThatIsNotKnownIsShownWithThoseThatAre() {
        refused(
                "/stages/0/convention: The field “convention” names “ours”, which is not known. Known are: causal",
                training(", \"convention\": \"ours\""));
    }

    @Test
    void aModelThatIsNotKnownIsNamed() {
        String refusal =
                Sized.refusal("\"model\": \"llama-9\", \"hardware\": {\"accelerator\": \"h100-sxm\"}, \"stages\": []");
        assertTrue(refusal.startsWith("/model: The field “model” names “llama-9”"), refusal);
    }

    @Test
    void aShapeWhoseFieldsContradictEachOtherIsRefused() {
        String shape = "{\"shape\": {\"model_type\": \"llama\", \"vocab_size\": 32000, \"hidden_size\": 4096,"
                + " \"num_hidden_layers\": 32, \"num_attention_heads\": 30, \"intermediate_size\": 11008}}";
        String refusal = Sized.refusal("\"model\": " + shape
                + ", \"hardware\": {\"accelerator\": \"h100-sxm\"}, \"stages\": [" + TRAINING.formatted("") + "]");
        assertTrue(
                refusal.startsWith("/model/shape/num_attention_heads: 30 heads do not divide the hidden size 4096"),
                refusal);
    }

    @Test
    void hardwareMustBeThere() {
        assertEquals(
                "/hardware: The field “hardware” is missing. Add it.",
                Sized.refusal("\"model\": \"gpt2\", \"stages\": []"));
    }

    @Test
    void aFractionOfAnAcceleratorIsRefused() {
        refused(
                "/stages/0/gpus: The field “gpus” is 2.5; it must be a whole number of at least 1.",
                Sized.eight("{\"type\": \"pre-training\", \"tokens\": 1e9, \"gpus\": 2.5}"));
    }

    @Test
    void sharesOfSitesMustAddUp() {
        String sites = ", \"sites\": {\"method\": \"local-sgd\", \"innerSteps\": 100, \"list\": ["
                + "{\"name\": \"a\", \"share\": 0.5, \"linkGbps\": 10}, "
                + "{\"name\": \"b\", \"share\": 0.4, \"linkGbps\": 10}]}";
        refused("/stages/0/sites/list: The shares of the sites add up to 0.9.", training(sites));
    }

    @Test
    void aStageMayOnlyReferToOneBeforeIt() {
        refused(
                "/stages/0: The stage “measure” refers to “later”, which does not come before it.",
                Sized.eight("{\"type\": \"evaluation\", \"name\": \"measure\", \"of\": \"later\"}"));
    }

    @Test
    void aPoolHoldsAcceleratorsOrServers() {
        refused(
                "/stages: The pool “gpu” holds accelerators and servers at once",
                Sized.eight(
                        TRAINING.formatted(""), "{\"type\": \"preprocessing\", \"tokens\": 1e9, \"pool\": \"gpu\"}"));
    }

    @Test
    void aNewerVersionIsRefused() {
        String refusal = Sized.refusal("\"version\": 2");
        assertTrue(refusal.contains("version"), refusal);
    }

    private static String training(String more) {
        return Sized.eight(TRAINING.formatted(more));
    }

    private static void refused(String beginning, String fields) {
        String refusal = Sized.refusal(fields);
        assertTrue(refusal.startsWith(beginning), refusal);
    }
}
