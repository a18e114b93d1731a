package hallwright.workload.data;

import java.util.Arrays;
import java.util.Optional;

/// The settings of the calculation that have a default; the values are data.
public enum Setting {
    /// Model FLOP utilisation of dense training in 16 bits on the Ampere generation.
    MFU_DENSE_BF16_AMPERE("mfuDenseBf16Ampere"),
    /// The same on the Hopper generation.
    MFU_DENSE_BF16_HOPPER("mfuDenseBf16Hopper"),
    /// The same on the Blackwell generation.
    MFU_DENSE_BF16_BLACKWELL("mfuDenseBf16Blackwell"),
    /// The same on other accelerators.
    MFU_DENSE_BF16_OTHER("mfuDenseBf16Other"),
    /// Utilisation of dense training in 8 bits, of the 8-bit peak, on the Hopper generation.
    MFU_DENSE_FP8_HOPPER("mfuDenseFp8Hopper"),
    /// The same on the Blackwell generation.
    MFU_DENSE_FP8_BLACKWELL("mfuDenseFp8Blackwell"),
    /// The same on other accelerators.
    MFU_DENSE_FP8_OTHER("mfuDenseFp8Other"),
    /// Utilisation of training a mixture of experts, of the peak in use.
    MFU_MIXTURE("mfuMixture"),
    /// Share of the utilisation lost with each doubling of the accelerators where the batch grows along.
    DERATING_PER_DOUBLING("deratingPerDoubling"),
    /// The same where the batch stays small.
    DERATING_FIXED_BATCH("deratingFixedBatch"),
    /// Number of accelerators up to which nothing is lost.
    DERATING_FROM_GPUS("deratingFromGpus"),
    /// Utilisation over a whole run as a share of that of a step, failures and restarts included.
    END_TO_END_FACTOR("endToEndFactor"),
    /// Interruptions of a job per thousand days of a node.
    FAILURES_PER_1000_NODE_DAYS("failuresPer1000NodeDays"),
    /// Accelerators of the nodes that the rate of failures was measured on.
    FAILURE_NODE_GPUS("failureNodeGpus"),
    /// How many times more often small clusters were seen to fail than linear scaling says.
    SMALL_CLUSTER_FACTOR("smallClusterFactor"),
    /// Number of nodes up to which linear scaling of failures is known to be too hopeful.
    SMALL_CLUSTER_NODES("smallClusterNodes"),
    /// Time for which training stands still at a checkpoint.
    CHECKPOINT_STALL("checkpointStall"),
    /// Time from an interruption until training goes on.
    RESTART("restart"),
    /// Bytes of a checkpoint per parameter: 16-bit weights, 32-bit master and two moments.
    CHECKPOINT_BYTES("checkpointBytesPerParameter"),
    /// Bytes of weights alone per parameter, as milestones are kept.
    WEIGHT_BYTES("weightBytesPerParameter"),
    /// How many whole checkpoints are kept.
    CHECKPOINTS_KEPT("checkpointsKept"),
    /// How many sets of weights alone are kept.
    MILESTONES("milestones"),
    /// Share of the interval in which an asynchronous checkpoint must be written.
    ASYNC_SHARE("asynchronousWriteShare"),
    /// Share of the nameplate memory that may be filled.
    MEMORY_LIMIT("memoryLimit"),
    /// Memory taken by the driver, communication buffers and fragmentation.
    MEMORY_OTHER("memoryOther"),
    /// Buffer for the layers at hand where all state is split.
    LIVE_LAYERS("liveLayers"),
    /// Share by which the fullest pipeline stage may exceed an even one.
    STAGE_IMBALANCE("stageImbalance"),
    /// Sequence length from which sequences are split among accelerators.
    CONTEXT_SPLIT_FROM("contextSplitFrom"),
    /// Share of a link's rate that collective communication reaches.
    LINK_EFFICIENCY("linkEfficiency"),
    /// Share of the computing time that communication may take before it must be hidden.
    COMMUNICATION_SHARE("communicationShare"),
    /// Share of the nameplate memory that a serving engine fills.
    SERVING_MEMORY("servingMemory"),
    /// Share of the peak that serving reaches in 16 and 8 bits.
    COMPUTE_EFFICIENCY("computeEfficiency"),
    /// The same in 4 bits.
    COMPUTE_EFFICIENCY_FP4("computeEfficiencyFp4"),
    /// Share of the memory bandwidth that decoding reaches.
    MEMORY_EFFICIENCY("memoryEfficiency"),
    /// Time of one small all-reduce while decoding.
    ALL_REDUCE_LATENCY("allReduceLatency"),
    /// The largest number of sequences that a serving engine runs together.
    BATCH_MOST("batchMost"),
    /// Share of its saturated rate at which a replica is planned to run.
    SERVING_LOAD("servingLoad"),
    /// What is left of the saturated rate under tight latency limits.
    LATENCY_FACTOR("latencyFactor"),
    /// Band around a serving rate.
    SERVING_UNCERTAINTY("servingUncertainty"),
    /// Share of its nameplate that a powered idle node draws.
    IDLE_SHARE("idleShare"),
    /// Mean share of its nameplate that a working node draws where the work is not known better.
    MEAN_SHARE("meanShare"),
    /// Share of its nameplate that a working node is provisioned for.
    PEAK_SHARE("peakShare"),
    /// Largest change within 2 s of a training job, as a share of its provisioned power.
    SWING_SHARE("swingShare"),
    /// Largest change within 40 s of inference, as a share of its provisioned power.
    INFERENCE_SWING_SHARE("inferenceSwingShare"),
    /// Peak of a row of training nodes, as a share of its provisioned power.
    TRAINING_PEAK_SHARE("trainingPeakShare"),
    /// Peak of a row of inference nodes, as a share of its provisioned power.
    INFERENCE_PEAK_SHARE("inferencePeakShare"),
    /// Step within 2 s of one observed pre-training run, as a share of its mean.
    OBSERVED_STEP("observedStep"),
    /// Lowest 2 s mean of one observed pre-training run, as a share of its mean.
    OBSERVED_DIP("observedDip"),
    /// Share by which power supplies with energy storage cut the peak seen by the grid.
    ENERGY_STORAGE_CUT("energyStorageCut"),
    /// Power usage effectiveness with air cooling.
    PUE_AIR("pueAir"),
    /// Power usage effectiveness with liquid cooling.
    PUE_LIQUID("pueLiquid"),
    /// The most nodes in a rack.
    NODES_PER_RACK("nodesPerRack"),
    /// Bytes of text per token.
    TEXT_BYTES("textBytesPerToken"),
    /// Bytes of a token id with a large vocabulary.
    TOKEN_BYTES("tokenBytes"),
    /// Bytes of a token id with a small vocabulary.
    TOKEN_BYTES_SMALL("tokenBytesSmall"),
    /// Computing of evaluation as a share of that of training.
    EVALUATION_SHARE("evaluationShare"),
    /// Text that one server turns into tokens.
    TOKENISE_RATE("tokeniseRate"),
    /// Text that one server filters and deduplicates.
    FILTER_RATE("filterRate"),
    /// Management nodes per scalable unit.
    MANAGEMENT_PER_UNIT("managementPerScalableUnit"),
    /// Fabric managers per fabric.
    FABRIC_MANAGERS("fabricManagers"),
    /// Login nodes.
    LOGIN_NODES("loginNodes"),
    /// Accelerator nodes served by one inference gateway.
    NODES_PER_GATEWAY("nodesPerGateway"),
    /// Racks for management, switches and storage per scalable unit.
    SERVICE_RACKS_PER_UNIT("serviceRacksPerScalableUnit"),
    /// Nodes of a scalable unit.
    SCALABLE_UNIT_NODES("scalableUnitNodes"),
    /// Ports of a switch of the compute fabric.
    SWITCH_PORTS("switchPorts"),
    /// Storage switches per scalable unit.
    STORAGE_SWITCHES_PER_UNIT("storageSwitchesPerScalableUnit"),
    /// In-band switches per scalable unit.
    INBAND_SWITCHES_PER_UNIT("inbandSwitchesPerScalableUnit"),
    /// Out-of-band switches per scalable unit.
    OOB_SWITCHES_PER_UNIT("outOfBandSwitchesPerScalableUnit"),
    /// Management servers of a whole installation.
    MANAGEMENT_SERVERS("managementServers"),
    /// Rack PDUs in a compute rack.
    PDUS_PER_COMPUTE_RACK("pdusPerComputeRack"),
    /// Rack PDUs in a service rack.
    PDUS_PER_SERVICE_RACK("pdusPerServiceRack"),
    /// In-band cables per node.
    INBAND_CABLES_PER_NODE("inbandCablesPerNode"),
    /// Bandwidth of the storage fabric per node.
    STORAGE_FABRIC_PER_NODE("storageFabricPerNode"),
    /// How far the storage fabric is oversubscribed.
    STORAGE_OVERSUBSCRIPTION("storageOversubscription"),
    /// Power of a 400 Gbit/s transceiver.
    TRANSCEIVER_POWER("transceiverPower"),
    /// Power that a twin-port cage may draw.
    CAGE_POWER("cagePower"),
    /// Share of a wide-area link's rate that a transfer reaches.
    WAN_EFFICIENCY("wanEfficiency"),
    /// How much more traffic secure aggregation makes.
    SECURE_AGGREGATION("secureAggregation"),
    /// Time on one node to calibrate a quantised or pruned model.
    CALIBRATION_HOURS("calibrationHours"),
    /// Rate of a port of the compute fabric in one direction.
    PORT_RATE("portRate"),
    /// Tokens in an iteration of pre-training.
    BATCH_TOKENS("batchTokens"),
    /// Tokens in an iteration of fine-tuning.
    FINE_TUNING_BATCH_TOKENS("fineTuningBatchTokens"),
    /// Tokens in a training sequence.
    SEQUENCE_TOKENS("sequenceTokens"),
    /// Length of a plan in which nothing ends.
    HORIZON_DAYS("horizonDays"),
    /// Servers without accelerators in a rack.
    SERVERS_PER_RACK("serversPerRack"),
    /// Teacher scores kept per token.
    LOGITS_KEPT("logitsKept"),
    /// Bytes of a kept score with the word it belongs to.
    LOGIT_BYTES("logitBytes"),
    /// Accelerators that usually share a layer at most.
    TENSOR_USUAL("tensorUsual"),
    /// Idle time of a pipeline that is still accepted, as a share of the ideal time.
    BUBBLE_MOST("bubbleMost");

    private final String key;

    Setting(String key) {
        this.key = key;
    }

    /// The key in files.
    public String key() {
        return key;
    }

    /// The id of the text that names it.
    public String messageId() {
        return "workload.setting." + key;
    }

    /// The setting with this key, if there is one.
    public static Optional<Setting> ofKey(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key.equals(key))
                .findFirst();
    }
}
