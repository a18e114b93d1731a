package hallwright.workload.model;

/// What a part of a model does.
public enum PartKind {
    /// The table that turns tokens into vectors.
    TOKEN_TABLE("token-table"),
    /// The learned positions.
    POSITION_TABLE("position-table"),
    /// The token types of an encoder.
    TYPE_TABLE("type-table"),
    /// The norm after the tables.
    EMBEDDING_NORM("embedding-norm"),
    /// Attention.
    ATTENTION("attention"),
    /// The feed-forward network of a layer without experts.
    FEED_FORWARD("feed-forward"),
    /// What chooses the experts.
    ROUTER("router"),
    /// The experts of which each token uses a few.
    EXPERTS("experts"),
    /// The experts that each token uses.
    SHARED_EXPERTS("shared-experts"),
    /// The norms of a layer.
    NORMS("norms"),
    /// The biases of relative positions.
    RELATIVE_BIAS("relative-bias"),
    /// The norm after the last layer.
    FINAL_NORM("final-norm"),
    /// What turns vectors into token scores, where it is not the token table.
    OUTPUT_HEAD("output-head"),
    /// What sums up a sequence.
    POOLER("pooler"),
    /// What cuts a picture into tokens.
    PATCHES("patches"),
    /// Convolutions with their norms.
    CONVOLUTION("convolution"),
    /// What names the class of a picture.
    CLASSIFIER("classifier");

    private final String code;

    PartKind(String code) {
        this.code = code;
    }

    /// The word used in files.
    public String code() {
        return code;
    }

    /// The id of the text that names it.
    public String messageId() {
        return "workload.part." + code;
    }
}
