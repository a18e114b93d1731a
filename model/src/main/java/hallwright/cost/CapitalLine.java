package hallwright.cost;

import hallwright.price.PlantRule;
import hallwright.price.PriceItem;
import hallwright.price.WorkPackage;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// One line of the capital cost: equipment from the bill of materials, or plant that follows from a driver.
///
/// @param part the work package
/// @param item the unit price
/// @param bom the line of the purchasing list; null for plant
/// @param plant the rule of the plant; null for equipment
/// @param driver the figure of the hall that plant grows with, or the number of pieces
/// @param factor what plant is multiplied with; one for equipment
/// @param drawn how much of the plant is drawn on the floor and paid there
/// @param quantity how many are bought, in units of the price for plant, in pieces for equipment
/// @param each the price of one, rounded to the cent
/// @param installed true if the price includes freight and installation
/// @param supply quantity times price
/// @param installation labour on top of the supply
/// @param freight freight, duties and handling
/// @param tax tax that is not given back
public record CapitalLine(
        WorkPackage part,
        PriceItem item,
        @Nullable BomSummary bom,
        @Nullable PlantRule plant,
        BigDecimal driver,
        BigDecimal factor,
        BigDecimal drawn,
        BigDecimal quantity,
        BigDecimal each,
        boolean installed,
        BigDecimal supply,
        BigDecimal installation,
        BigDecimal freight,
        BigDecimal tax) {

    /// Everything that the line costs before fees and contingency.
    public BigDecimal direct() {
        return supply.add(installation).add(freight).add(tax);
    }
}
