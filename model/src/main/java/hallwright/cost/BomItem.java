package hallwright.cost;

import hallwright.catalogue.EquipmentType;
import hallwright.price.Price;
import hallwright.price.WorkPackage;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a line of the bill of materials buys.
///
/// @param key what lines are consolidated by: manufacturer and part number, or the type where there is no part
///     number
/// @param type the equipment type; null for what has none, such as a raised floor
/// @param workPackage the work package it belongs to
/// @param unit how its quantity is counted
/// @param price what one unit costs; null if it has no price or is paid with something else
/// @param status whether and how it is paid
/// @param spareShare spares to buy, as a share of what is installed
/// @param standsFor the plant that one unit stands for, so that it is not paid twice; null for none
public record BomItem(
        String key,
        @Nullable EquipmentType type,
        WorkPackage workPackage,
        Unit unit,
        @Nullable Price price,
        Status status,
        BigDecimal spareShare,
        @Nullable StandsFor standsFor) {

    /// Plant that is drawn on the floor and need not be added.
    ///
    /// @param price the id of the price of that plant
    /// @param quantity how many units of that price one unit of the item stands for
    public record StandsFor(String price, BigDecimal quantity) {}

    /// How a quantity is counted.
    public enum Unit {
        /// Pieces.
        EACH("EA"),
        /// Metres.
        METRE("M"),
        /// Square metres.
        SQUARE_METRE("M2");

        private final String code;

        Unit(String code) {
            this.code = code;
        }

        /// The unit of measure as purchasing writes it.
        public String code() {
            return code;
        }
    }

    /// Whether and how something is paid.
    public enum Status {
        /// At its own price.
        PRICED("priced"),
        /// With the assembly that it is part of.
        INCLUDED("included"),
        /// Nobody knows yet: no price was found.
        UNPRICED("unpriced");

        private final String code;

        Status(String code) {
            this.code = code;
        }

        /// The id of the text that names it.
        public String messageId() {
            return "cost.status." + code;
        }
    }
}
