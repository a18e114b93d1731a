package hallwright.workload.stage;

/// A stage in the life of a model.
public sealed interface Stage permits Preprocessing, Training, Evaluation, Compression, Deployment, PeriodicUpdate {

    /// What every stage has.
    Head head();

    /// The kind of stage, as files write it.
    String type();

    /// The id of the text that names the kind.
    default String messageId() {
        return "workload.stage." + type();
    }
}
