package hallwright.workload.model;

import java.util.List;
import java.util.Map;

/// A model that reads with one stack and writes with another, as T5 does.
///
/// @param family the family
/// @param vocabulary V, tokens known
/// @param hidden h, width of the model
/// @param encoderLayers layers that read
/// @param decoderLayers layers that write
/// @param heads n, attention heads
/// @param headSize d_h, values per head
/// @param feedForward the network of each layer
/// @param relativeBuckets distances that have a bias of their own in each stack
/// @param tied true if the token table also scores the output
public record EncoderDecoder(
        String family,
        int vocabulary,
        int hidden,
        int encoderLayers,
        int decoderLayers,
        int heads,
        int headSize,
        FeedForward feedForward,
        int relativeBuckets,
        boolean tied)
        implements ModelShape {

    @Override
    public Breakdown breakdown() {
        long attention = 4L * hidden * heads * headSize;
        Map<String, Integer> sizes = Map.of("h", hidden, "n", heads, "d_h", headSize);
        Map<String, Integer> table = Map.of("V", vocabulary, "h", hidden);
        Norms norms = new Norms(1, false, true);
        Part bias = Part.of(
                PartKind.RELATIVE_BIAS,
                2,
                (long) relativeBuckets * heads,
                "{buckets}·{n}",
                Map.of("buckets", relativeBuckets, "n", heads));
        Part head = Part.of(PartKind.OUTPUT_HEAD, tied ? 0 : 1, (long) vocabulary * hidden, "{V}·{h}", table);
        return new Breakdown(List.of(
                Part.of(PartKind.TOKEN_TABLE, 1, (long) vocabulary * hidden, "{V}·{h}", table),
                Part.of(PartKind.ATTENTION, encoderLayers, attention, "4·{h}·{n}·{d_h}", sizes),
                Part.of(PartKind.ATTENTION, decoderLayers, 2 * attention, "8·{h}·{n}·{d_h}", sizes),
                feedForward.part(hidden, encoderLayers + decoderLayers),
                new Norms(2, false, true).part(hidden, encoderLayers),
                new Norms(3, false, true).part(hidden, decoderLayers),
                bias,
                norms.single(PartKind.FINAL_NORM, hidden),
                norms.single(PartKind.FINAL_NORM, hidden),
                head));
    }
}
