package hallwright.price;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Plant that the hall needs and nobody draws on its floor, such as generators: a unit price, a driver of the hall
/// and a factor between them. What is drawn all the same is taken off.
///
/// @param item the id of the price
/// @param workPackage the id of the work package
/// @param driver the figure of the hall that it grows with
/// @param factor the id of the figure that the driver is multiplied with; null for one
/// @param installed true if the price includes freight and installation
public record PlantRule(
        String item,
        String workPackage,
        Driver driver,
        @Nullable String factor,
        boolean installed) {

    /// A figure of the hall that plant grows with.
    public enum Driver {
        /// The most that the IT equipment draws, in kW.
        IT_KW("itKw", "IT_kW"),
        /// The same in MW.
        IT_MW("itMw", "IT_MW"),
        /// Heat of the IT equipment into the air, in kW.
        AIR_HEAT_KW("airHeatKw", "Air_Heat_kW"),
        /// Heat of the IT equipment into liquid, in kW.
        LIQUID_HEAT_KW("liquidHeatKw", "Liquid_Heat_kW"),
        /// All heat of the IT equipment, in kW.
        HEAT_KW("heatKw", "Heat_kW"),
        /// The area inside the walls, in square metres.
        WHITE_SPACE_M2("whiteSpaceM2", "White_Space_m2"),
        /// Racks and rack-scale systems.
        RACKS("racks", "Racks");

        private final String code;
        private final String cellName;

        Driver(String code, String cellName) {
            this.code = code;
            this.cellName = cellName;
        }

        /// The word used in files.
        public String code() {
            return code;
        }

        /// The name of its cell in a workbook.
        public String cellName() {
            return cellName;
        }

        /// The id of the text that names it.
        public String messageId() {
            return "cost.driver." + code;
        }

        /// The driver with this code, if there is one.
        public static Optional<Driver> ofCode(String code) {
            return Arrays.stream(values()).filter(d -> d.code.equals(code)).findFirst();
        }
    }
}
