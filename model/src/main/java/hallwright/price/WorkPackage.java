package hallwright.price;

import hallwright.catalogue.Category;
import hallwright.text.Bilingual;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// A part of the work that is bought and reported together.
///
/// @param id the stable name, such as `cooling`
/// @param title what people call it
/// @param assetClass how long it lives and how it is written off
/// @param installation the id of the price that states the installation in per cent of the supply
/// @param categories the equipment that belongs to it
/// @param construction true if design, management, permits and insurance are paid on it
/// @param mechanicalElectrical true if it is commissioned
/// @param outsideContingency true if no contingency is added to it
public record WorkPackage(
        String id,
        Bilingual title,
        AssetClass assetClass,
        String installation,
        Set<Category> categories,
        boolean construction,
        boolean mechanicalElectrical,
        boolean outsideContingency) {

    public WorkPackage {
        categories = Set.copyOf(categories);
    }

    /// What lives equally long and is written off together.
    public enum AssetClass {
        /// Servers and storage.
        IT("it"),
        /// Switches, security and cables.
        NETWORK("network"),
        /// Racks, power, cooling and building.
        FACILITY("facility");

        private final String code;

        AssetClass(String code) {
            this.code = code;
        }

        /// The word used in files.
        public String code() {
            return code;
        }

        /// The id of the text that names it.
        public String messageId() {
            return "cost.asset." + code;
        }

        /// The class with this code, if there is one.
        public static Optional<AssetClass> ofCode(String code) {
            return Arrays.stream(values()).filter(c -> c.code.equals(code)).findFirst();
        }
    }
}
