package hallwright.workload.storage;

import hallwright.workload.Datum;
import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.data.Defaults;
import hallwright.workload.data.Setting;

/// Data on its way to the accelerators (W10.2).
public final class DataFeed {

    private static final double SMALL_VOCABULARY = 65_536;
    private static final Formula TEXT =
            Formula.read("W10.2", "{text}/{tokens}", "BigScience tr11: 1.5 TB, 350e9 tokens");
    private static final Formula DATASET = Formula.read("W10.2", "{D}·{bytes}", "token ids of 16 or 32 bits");
    private static final Formula TOKENS = Formula.read("W10.2", "{tokens/s}·{bytes}", "token ids of 16 or 32 bits");
    private static final Formula RECORDS =
            Formula.read("W10.2", "{batch}·{record}·{utilisation}/{step}", "MLPerf Storage v1 and v2 configurations");

    private DataFeed() {}

    /// Bytes of text per token.
    public static Figure textPerToken(double textBytes, double tokens) {
        return TEXT.working()
                .put("text", textBytes)
                .put("tokens", tokens)
                .gives("bytes_per_token", "B", textBytes / tokens);
    }

    /// Bytes of a token id.
    ///
    /// @param vocabulary V
    public static Datum idBytes(double vocabulary, Defaults defaults) {
        return defaults.of(vocabulary < SMALL_VOCABULARY ? Setting.TOKEN_BYTES_SMALL : Setting.TOKEN_BYTES);
    }

    /// Bytes of a set of tokens.
    ///
    /// @param key the name of the figure
    /// @param tokens D
    /// @param bytes per token
    public static Figure dataset(String key, double tokens, Datum bytes) {
        return DATASET.working().put("D", tokens).put("bytes", bytes).gives(key, "B", tokens * bytes.value());
    }

    /// Bandwidth that feeds training with token ids.
    public static Figure tokens(double tokensPerSecond, Datum bytes) {
        return TOKENS.working()
                .put("tokens/s", tokensPerSecond)
                .put("bytes", bytes)
                .gives("feed_bytes_per_second", "B/s", tokensPerSecond * bytes.value());
    }

    /// Bandwidth that feeds one accelerator with records.
    ///
    /// @param batch records in a step
    /// @param recordBytes bytes of a record
    /// @param stepSeconds time of a step
    /// @param utilisation share of the time that the accelerator must be at work
    public static Figure records(double batch, double recordBytes, double stepSeconds, double utilisation) {
        return RECORDS.working()
                .put("batch", batch)
                .put("record", recordBytes)
                .put("utilisation", utilisation)
                .put("step", stepSeconds)
                .gives("feed_bytes_per_second", "B/s", batch * recordBytes * utilisation / stepSeconds);
    }
}
