package hallwright.export.sheet;

import hallwright.catalogue.EquipmentType;
import hallwright.cost.BomItem;
import hallwright.export.book.Content;
import hallwright.price.PriceBook;
import hallwright.price.PriceItem;
import hallwright.units.Mass;
import hallwright.units.Power;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the lines of a bill of materials say about an item.
final class BomColumns {

    private BomColumns() {}

    static Content key(BomItem item) {
        return Content.text(item.key());
    }

    static Content partNumber(BookFacts facts, BomItem item) {
        EquipmentType type = item.type();
        if (type == null) {
            return Content.BLANK;
        }
        String partNumber = type.product().partNumber();
        return Content.text(partNumber == null ? facts.word("export.no-part-number") : partNumber);
    }

    static Content manufacturer(BomItem item) {
        return Content.text(item.type() == null ? null : item.type().product().manufacturer());
    }

    /// The maker's name of the model; for what has no type the name of its price, or of its category.
    static String description(BookFacts facts, BomItem item) {
        if (item.type() != null) {
            return item.type().product().model();
        }
        return item.price() == null
                ? facts.word("catalogue.category.containment")
                : item.price().item().item().in(facts.texts().language());
    }

    static Content category(BookFacts facts, BomItem item) {
        return Content.text(
                item.type() == null
                        ? item.workPackage().title().in(facts.texts().language())
                        : facts.word(item.type().category().messageId()));
    }

    static Content lifecycle(BomItem item) {
        return Content.text(item.type() == null ? null : item.type().product().lifecycle());
    }

    static Content powerWatts(BomItem item) {
        Power maximum = item.type() == null ? null : new hallwright.design.Installed(item.type(), null).maximum();
        return maximum == null ? Content.BLANK : Content.number(maximum.watts());
    }

    static Content massKilograms(BomItem item) {
        Mass mass = item.type() == null ? null : item.type().body().mass();
        return mass == null ? Content.BLANK : Content.number(mass.kilograms());
    }

    static String leadTime(PriceItem.@Nullable LeadTime lead) {
        return lead == null ? "" : lead.leastWeeks() + "–" + lead.mostWeeks();
    }

    /// The prices that some items use, each once, in the order of the price book.
    static List<PriceItem> used(PriceBook prices, Stream<PriceItem> items) {
        List<String> ids = items.map(PriceItem::id).distinct().toList();
        return prices.items().values().stream()
                .filter(item -> ids.contains(item.id()))
                .toList();
    }
}
