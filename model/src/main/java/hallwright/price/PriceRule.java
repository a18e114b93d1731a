package hallwright.price;

import hallwright.catalogue.Category;
import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.TypeId;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which price some equipment has. The first rule of a price book that fits decides, so rules for single types
/// stand
/// before rules for whole categories.
///
/// @param types the types it is for; empty for all of the category
/// @param category the category it is for; null if the types are named
/// @param subcategory only types of this finer word; null for any
/// @param when only types with such a rating; null for any
/// @param item the id of the price; null if such equipment has no price, which then no later rule gives it
/// @param basis how many units of the price one piece takes
/// @param installed true if the price includes freight and installation
/// @param spareShare spares to buy, as a share of what is installed
/// @param includes categories whose devices inside such a rack are paid with it
/// @param covers the plant that such equipment stands for, or null
public record PriceRule(
        Set<TypeId> types,
        @Nullable Category category,
        @Nullable String subcategory,
        @Nullable RatingAtLeast when,
        @Nullable String item,
        Basis basis,
        boolean installed,
        BigDecimal spareShare,
        Set<Category> includes,
        @Nullable Cover covers) {

    public PriceRule {
        types = Set.copyOf(types);
        includes = Set.copyOf(includes);
    }

    /// True if the rule is for such equipment.
    public boolean fits(EquipmentType type) {
        return (types.isEmpty() || types.contains(type.id()))
                && (category == null || category == type.category())
                && (subcategory == null || subcategory.equals(type.product().subcategory()))
                && (when == null || when.holds(type));
    }

    /// A condition on a rating.
    ///
    /// @param rating the name of the rating
    /// @param least the smallest value that fits
    public record RatingAtLeast(String rating, double least) {

        boolean holds(EquipmentType type) {
            return type.ratings().number(rating).orElse(Double.NEGATIVE_INFINITY) >= least;
        }
    }

    /// The plant that drawn equipment stands for, so that it is not paid twice.
    ///
    /// @param item the id of the price of that plant
    /// @param basis how many units of it one piece replaces
    public record Cover(String item, Basis basis) {}
}
