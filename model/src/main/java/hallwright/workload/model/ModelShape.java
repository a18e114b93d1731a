package hallwright.workload.model;

/// The shape of a model, from which everything else about its size follows.
public sealed interface ModelShape permits LanguageModel, EncoderDecoder, VisionTransformer, ConvolutionalNet {

    /// The family, as configurations name it: `llama`, `deepseek_v3` and so on.
    String family();

    /// Its parameters, part by part.
    Breakdown breakdown();

    /// All its parameters.
    default long parameters() {
        return breakdown().total();
    }
}
