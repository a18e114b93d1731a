package hallwright.workload.result;

/// What a pool consists of.
public enum PoolKind {
    /// Accelerators.
    ACCELERATORS("accelerators"),
    /// Servers without accelerators.
    SERVERS("servers");

    private final String code;

    PoolKind(String code) {
        this.code = code;
    }

    /// The word used in files.
    public String code() {
        return code;
    }

    /// The id of the text that names it.
    public String messageId() {
        return "workload.pool." + code;
    }
}
