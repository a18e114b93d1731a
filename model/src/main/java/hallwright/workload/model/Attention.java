package hallwright.workload.model;

import java.util.List;

/// The attention of one layer.
public sealed interface Attention permits GroupedAttention, LatentAttention {

    /// How many query heads there are.
    int heads();

    /// The parameters of one layer as a part, for so many layers of a width.
    Part part(int hidden, int layers);

    /// The width that the work of attention is proportional to: per token and context token, scores and values
    /// together cost 2·2·width FLOP forward. It is n·d_h, or n·(d_qk + d_v)/2 where both differ.
    double width();

    /// How many numbers the cache keeps per token and layer.
    long cached();

    /// Among how many GPUs at most the cache of a layer can be split; 1 if each GPU needs all of it.
    int cacheShards();

    /// The matrices of one layer.
    List<Matrix> matrices(int hidden);
}
