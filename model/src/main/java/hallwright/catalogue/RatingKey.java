package hallwright.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The name of a rating, which [Ratings] may hold for certain categories only.
///
/// @param name with the unit, such as `apparentPowerKva`
/// @param form what its value is
/// @param unit as people write it, or empty for counts, shares and texts
/// @param categories that may carry it
public record RatingKey(String name, Form form, String unit, Set<Category> categories) {

    /// What the value of a rating is, and the numbers that it may be made of.
    public enum Form {
        /// A whole number as [Double].
        COUNT(0, 1e6),
        /// A quantity as [Double].
        AMOUNT(0, 1e9),
        /// A part of a whole as [Double].
        SHARE(0, 1),
        /// A temperature as [Double].
        CELSIUS(-90, 200),
        /// A [String].
        TEXT(0, 0),
        /// Quantities as a list of [Double].
        AMOUNTS(0, 1e9),
        /// Counts by word as a map from [String] to [Integer].
        COUNTS(0, 1e6);

        private final double least;
        private final double most;

        Form(double least, double most) {
            this.least = least;
            this.most = most;
        }

        /// The smallest number.
        public double least() {
            return least;
        }

        /// The greatest number.
        public double most() {
            return most;
        }
    }

    public RatingKey {
        categories = Set.copyOf(categories);
    }

    /// The id of the text that names it.
    public String messageId() {
        return "catalogue.rating." + name;
    }

    /// The rating of this name, if there is one.
    public static Optional<RatingKey> of(String name) {
        return RatingTable.KEYS.stream().filter(key -> key.name.equals(name)).findFirst();
    }

    /// All ratings that a category may carry, in the order of files.
    public static List<RatingKey> allOf(Category category) {
        return RatingTable.KEYS.stream()
                .filter(key -> key.categories.contains(category))
                .toList();
    }
}
