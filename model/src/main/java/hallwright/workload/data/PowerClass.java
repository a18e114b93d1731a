package hallwright.workload.data;

import hallwright.workload.Datum;
import java.util.List;
import java.util.Locale;

/// How much of its nameplate a node draws in a state or under a kind of work (W7).
///
/// @param id the word used in files, such as `training-air`
/// @param mean the mean share of the nameplate
/// @param peak the share that it reaches at most
/// @param nodesLeast the class holds for jobs of at least so many nodes
/// @param words alternatives; the class fits a text that holds all words of one of them
public record PowerClass(String id, Datum mean, Datum peak, int nodesLeast, List<List<String>> words) {

    public PowerClass {
        words = List.copyOf(words);
    }

    /// True if the class fits the description of a job.
    public boolean fits(String description, double nodes) {
        String text = description.toLowerCase(Locale.ROOT);
        return nodes >= nodesLeast
                && words.stream().anyMatch(all -> all.stream().allMatch(text::contains));
    }

    /// The id of the text that names it.
    public String messageId() {
        return "workload.power." + id;
    }
}
