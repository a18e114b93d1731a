package hallwright.price;

import hallwright.catalogue.Category;
import hallwright.catalogue.EquipmentType;
import hallwright.design.Installed;
import hallwright.text.Bilingual;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Everything that prices a hall, as data: unit prices, which equipment has which, and how plant, installation and
/// fees follow from them.
///
/// @param id the stable name, such as `planning-2026`
/// @param title what people call it
/// @param currency the currency of every price
/// @param recorded when it was written down, as year and month
/// @param source where it comes from as a whole
/// @param items the unit prices by id, in the order of the file
/// @param equipment which equipment has which price; the first that fits decides
/// @param areas prices that grow with an area of the floor
/// @param packages the work packages, in the order of reports
/// @param plant plant that the hall needs and nobody draws on its floor
/// @param rates the prices that hold shares, by what they are used for
/// @param index the id of the published cost of a whole facility that the sum is compared with
public record PriceBook(
        String id,
        Bilingual title,
        Currency currency,
        String recorded,
        Bilingual source,
        Map<String, PriceItem> items,
        List<PriceRule> equipment,
        List<AreaRule> areas,
        List<WorkPackage> packages,
        List<PlantRule> plant,
        Map<Rate, String> rates,
        String index) {

    public PriceBook {
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
        equipment = List.copyOf(equipment);
        areas = List.copyOf(areas);
        packages = List.copyOf(packages);
        plant = List.copyOf(plant);
        rates = Map.copyOf(rates);
    }

    /// The unit price with this id.
    ///
    /// @throws IllegalArgumentException if there is none; the file reader sees to it that every reference has one
    public PriceItem item(String itemId) {
        PriceItem item = items.get(itemId);
        if (item == null) {
            throw new IllegalArgumentException("no such price [id=" + itemId + ", book=" + id + "]");
        }
        return item;
    }

    /// The rule that decides about the price of equipment, or null if none fits.
    public @Nullable PriceRule rule(EquipmentType type) {
        return equipment.stream().filter(rule -> rule.fits(type)).findFirst().orElse(null);
    }

    /// What one piece costs; null if it has no price, which is never the same as costing nothing.
    public @Nullable Price price(Installed installed) {
        PriceRule rule = rule(installed.type());
        if (rule == null || rule.item() == null) {
            return null;
        }
        BigDecimal basis = rule.basis().of(installed);
        return basis == null || basis.signum() == 0 ? null : new Price(item(rule.item()), basis, rule);
    }

    /// The work package that equipment of a category belongs to.
    public WorkPackage packageOf(Category category) {
        return packages.stream()
                .filter(p -> p.categories().contains(category))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no work package for a category [category=" + category + ", book=" + id + "]"));
    }

    /// The work package with this id.
    public WorkPackage workPackage(String packageId) {
        return packages.stream()
                .filter(p -> p.id().equals(packageId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such work package [id=" + packageId + "]"));
    }

    /// The price that holds a share.
    public PriceItem rate(Rate rate) {
        String itemId = rates.get(rate);
        if (itemId == null) {
            throw new IllegalArgumentException("no such rate [rate=" + rate + ", book=" + id + "]");
        }
        return item(itemId);
    }

    /// A price that grows with an area of the floor.
    ///
    /// @param item the id of the price, for one square metre
    /// @param workPackage the id of the work package
    /// @param area which area
    /// @param installed true if the price includes freight and installation
    public record AreaRule(String item, String workPackage, FloorArea area, boolean installed) {}

    /// An area of the floor that something is bought for.
    public enum FloorArea {
        /// Rooms that have a raised floor.
        RAISED_FLOOR("raisedFloor");

        private final String code;

        FloorArea(String code) {
            this.code = code;
        }

        /// The word used in files.
        public String code() {
            return code;
        }

        /// The area with this code, if there is one.
        public static Optional<FloorArea> ofCode(String code) {
            return List.of(values()).stream().filter(a -> a.code.equals(code)).findFirst();
        }
    }

    /// A share that is paid on top of supply or construction.
    public enum Rate {
        /// Freight, duties and handling, on equipment whose price does not include them.
        FREIGHT("freight"),
        /// Tax that is not given back, on all supply.
        SALES_TAX("salesTax"),
        /// Design and engineering, on construction.
        DESIGN("design"),
        /// Project and construction management, on construction.
        MANAGEMENT("management"),
        /// Commissioning, on mechanical and electrical work.
        COMMISSIONING("commissioning"),
        /// Permits, insurance of the works and legal costs, on construction.
        PERMITS("permits"),
        /// Contingency on the facility, its fees included.
        CONTINGENCY("contingency"),
        /// Contingency on computing and network equipment.
        IT_CONTINGENCY("itContingency");

        private final String code;

        Rate(String code) {
            this.code = code;
        }

        /// The word used in files.
        public String code() {
            return code;
        }

        /// The rate with this code, if there is one.
        public static Optional<Rate> ofCode(String code) {
            return List.of(values()).stream().filter(r -> r.code.equals(code)).findFirst();
        }
    }
}
