package hallwright.file.money;

import hallwright.catalogue.Category;
import hallwright.catalogue.Confidence;
import hallwright.catalogue.TypeId;
import hallwright.file.FileProblem;
import hallwright.file.JsonIn;
import hallwright.file.JsonText;
import hallwright.price.Basis;
import hallwright.price.PlantRule;
import hallwright.price.PriceBook;
import hallwright.price.PriceBook.AreaRule;
import hallwright.price.PriceBook.FloorArea;
import hallwright.price.PriceBook.Rate;
import hallwright.price.PriceItem;
import hallwright.price.PriceRule;
import hallwright.price.SourceKind;
import hallwright.price.WorkPackage;
import hallwright.price.WorkPackage.AssetClass;
import hallwright.text.Bilingual;
import hallwright.text.Message;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads a price book, a JSON file of the format `hallwright-prices`.
///
/// Every reference from a rule to a price or a work package is followed, every category has exactly one work
/// package,
/// and every price has a range in order; else the file is refused with the place.
public final class PriceBookFiles {

    private static final String FORMAT = "hallwright-prices";
    private static final int VERSION = 1;
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*([._-][a-z0-9]+)*");
    private static final double MOST = 1e12;

    private final JsonIn top;
    private final Currency currency;
    private final Map<String, PriceItem> items = new LinkedHashMap<>();
    private final Map<String, WorkPackage> packages = new LinkedHashMap<>();

    private PriceBookFiles(JsonIn top) throws FileProblem {
        this.top = top;
        this.currency = currency(top, "currency");
    }

    /// The price book in a file.
    ///
    /// @throws FileProblem if the file cannot be used, with the place and the remedy
    public static PriceBook read(Path file) throws FileProblem {
        JsonIn top = JsonText.read(file);
        top.header(FORMAT, VERSION);
        return new PriceBookFiles(top).book();
    }

    private PriceBook book() throws FileProblem {
        for (JsonIn in : top.objects("items")) {
            PriceItem item = item(in);
            if (items.put(item.id(), item) != null) {
                throw in.problem("id", Message.of("file.prices.twice", item.id()));
            }
        }
        for (JsonIn in : top.objects("packages")) {
            WorkPackage part = workPackage(in);
            packages.put(part.id(), part);
        }
        everyCategoryHasOnePackage();
        PriceBook book = new PriceBook(
                top.text("id"),
                bilingual(top, "title"),
                currency,
                top.text("recorded"),
                bilingual(top, "source"),
                items,
                list("equipment", this::rule),
                list("areas", this::area),
                List.copyOf(packages.values()),
                list("plant", this::plant),
                rates(),
                reference(top, "index"));
        top.done();
        return book;
    }

    private PriceItem item(JsonIn in) throws FileProblem {
        BigDecimal low = decimal(in, "low", MOST);
        BigDecimal typical = decimal(in, "typical", MOST);
        BigDecimal high = decimal(in, "high", MOST);
        if (low.compareTo(typical) > 0 || typical.compareTo(high) > 0) {
            throw in.problem("typical", Message.of("file.prices.range", low, typical, high));
        }
        Currency own = in.has("currency") ? currency(in, "currency") : null;
        if (own != null && !own.equals(currency)) {
            throw in.problem(
                    "currency", Message.of("file.prices.currency", own.getCurrencyCode(), currency.getCurrencyCode()));
        }
        if (!ID.matcher(in.text("id")).matches()) {
            throw in.problem("id", Message.of("file.prices.id", in.text("id")));
        }
        PriceItem item = new PriceItem(
                in.text("id"),
                bilingual(in, "category"),
                bilingual(in, "item"),
                bilingual(in, "unit"),
                low,
                typical,
                high,
                own,
                in.integer("year", 2000, 2100),
                word(
                        in,
                        "sourceKind",
                        SourceKind::ofCode,
                        Stream.of(SourceKind.values()).map(SourceKind::code)),
                word(
                        in,
                        "confidence",
                        Confidence::ofCode,
                        Stream.of(Confidence.values()).map(Confidence::code)),
                bilingual(in, "source"),
                leadTime(in),
                in.has("note") ? bilingual(in, "note") : null);
        in.done();
        return item;
    }

    private static PriceItem.@Nullable LeadTime leadTime(JsonIn in) throws FileProblem {
        List<Double> weeks = in.numbers("leadTimeWeeks", 0, 1000);
        if (weeks.isEmpty()) {
            return null;
        }
        if (weeks.size() != 2 || weeks.get(0) > weeks.get(1)) {
            throw in.problem("leadTimeWeeks", Message.of("file.prices.lead-time"));
        }
        return new PriceItem.LeadTime(weeks.get(0).intValue(), weeks.get(1).intValue());
    }

    private WorkPackage workPackage(JsonIn in) throws FileProblem {
        List<Category> categories = new ArrayList<>();
        for (String code : in.texts("categories")) {
            categories.add(category(in, "categories", code));
        }
        WorkPackage part = new WorkPackage(
                in.text("id"),
                bilingual(in, "title"),
                word(
                        in,
                        "assetClass",
                        AssetClass::ofCode,
                        Stream.of(AssetClass.values()).map(AssetClass::code)),
                reference(in, "installation"),
                Set.copyOf(categories),
                in.flag("construction", false),
                in.flag("mechanicalElectrical", false),
                in.flag("outsideContingency", false));
        in.done();
        return part;
    }

    private void everyCategoryHasOnePackage() throws FileProblem {
        for (Category category : Category.values()) {
            long count = packages.values().stream()
                    .filter(part -> part.categories().contains(category))
                    .count();
            if (count != 1) {
                throw top.problem("packages", Message.of("file.prices.category", category.code(), count));
            }
        }
    }

    private PriceRule rule(JsonIn in) throws FileProblem {
        Set<TypeId> types = in.texts("types").stream().map(TypeId::new).collect(Collectors.toSet());
        String category = in.optionalText("category");
        if (types.isEmpty() == (category == null)) {
            throw in.problem(Message.of("file.prices.rule"));
        }
        JsonIn when = in.optionalObject("when");
        JsonIn covers = in.optionalObject("covers");
        PriceRule rule = new PriceRule(
                types,
                category == null ? null : category(in, "category", category),
                in.optionalText("subcategory"),
                when == null
                        ? null
                        : new PriceRule.RatingAtLeast(when.text("rating"), when.number("atLeast", -MOST, MOST)),
                in.has("item") ? reference(in, "item") : null,
                basis(in),
                in.flag("installed", false),
                BigDecimal.valueOf(in.has("spareShare") ? in.number("spareShare", 0, 1) : 0),
                includes(in),
                covers == null ? null : new PriceRule.Cover(reference(covers, "item"), basis(covers)));
        in.done();
        return rule;
    }

    private static Set<Category> includes(JsonIn in) throws FileProblem {
        List<Category> includes = new ArrayList<>();
        for (String code : in.texts("includes")) {
            includes.add(category(in, "includes", code));
        }
        return Set.copyOf(includes);
    }

    private static Basis basis(JsonIn in) throws FileProblem {
        List<String> ratings = in.texts("ratings");
        return in.has("per")
                ? new Basis(
                        word(
                                in,
                                "per",
                                Basis.Kind::ofCode,
                                Stream.of(Basis.Kind.values()).map(Basis.Kind::code)),
                        ratings)
                : Basis.EACH;
    }

    private AreaRule area(JsonIn in) throws FileProblem {
        AreaRule rule = new AreaRule(
                reference(in, "item"),
                packageId(in),
                word(
                        in,
                        "area",
                        FloorArea::ofCode,
                        Stream.of(FloorArea.values()).map(FloorArea::code)),
                in.flag("installed", false));
        in.done();
        return rule;
    }

    private PlantRule plant(JsonIn in) throws FileProblem {
        PlantRule rule = new PlantRule(
                reference(in, "item"),
                packageId(in),
                word(
                        in,
                        "driver",
                        PlantRule.Driver::ofCode,
                        Stream.of(PlantRule.Driver.values()).map(PlantRule.Driver::code)),
                in.has("factor") ? reference(in, "factor") : null,
                in.flag("installed", false));
        in.done();
        return rule;
    }

    private Map<Rate, String> rates() throws FileProblem {
        JsonIn in = top.object("rates");
        Map<Rate, String> rates = new EnumMap<>(Rate.class);
        for (Rate rate : Rate.values()) {
            rates.put(rate, reference(in, rate.code()));
        }
        in.done();
        return rates;
    }

    private String reference(JsonIn in, String key) throws FileProblem {
        String id = in.text(key);
        if (!items.containsKey(id)) {
            throw in.problem(key, Message.of("file.prices.no-item", id));
        }
        return id;
    }

    private String packageId(JsonIn in) throws FileProblem {
        String id = in.text("package");
        if (!packages.containsKey(id)) {
            throw in.problem("package", Message.of("file.prices.no-package", id));
        }
        return id;
    }

    private static Category category(JsonIn in, String key, String code) throws FileProblem {
        return Category.ofCode(code).orElseThrow(() -> in.problem(key, Message.of("file.prices.no-category", code)));
    }

    private static <T> T word(JsonIn in, String key, Function<String, Optional<T>> find, Stream<String> words)
            throws FileProblem {
        return in.word(key, find, words.toList());
    }

    static Bilingual bilingual(JsonIn in, String key) throws FileProblem {
        JsonIn both = in.object(key);
        Bilingual text = new Bilingual(both.text("en"), both.text("zh"));
        both.done();
        return text;
    }

    static BigDecimal decimal(JsonIn in, String key, double most) throws FileProblem {
        return new BigDecimal(BigDecimal.valueOf(in.number(key, -most, most))
                .stripTrailingZeros()
                .toPlainString());
    }

    private static Currency currency(JsonIn in, String key) throws FileProblem {
        String code = in.text(key);
        return Currency.getAvailableCurrencies().stream()
                .filter(c -> c.getCurrencyCode().equals(code))
                .findFirst()
                .orElseThrow(() -> in.problem(key, Message.of("file.prices.no-currency", code)));
    }

    private <T> List<T> list(String key, Reading<T> reading) throws FileProblem {
        List<T> all = new ArrayList<>();
        for (JsonIn in : top.objects(key)) {
            all.add(reading.read(in));
        }
        return all;
    }

    private interface Reading<T> {
        T read(JsonIn in) throws FileProblem;
    }
}
