package hallwright.price;

import hallwright.catalogue.Confidence;
import hallwright.text.Bilingual;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/// One unit price with its range, its age and where it comes from. A planning figure, never a quotation.
///
/// @param id the stable name, such as `cl.crah_kw`
/// @param category what it belongs to
/// @param item what is bought
/// @param unit what the price is for, such as `kW heat`
/// @param low the low end of the range
/// @param typical the value to plan with, from low to high
/// @param high the high end of the range
/// @param currency of the three figures; null for shares in per cent and for physical figures
/// @param year the price level
/// @param sourceKind how the figure came about
/// @param confidence how far it can be trusted
/// @param source the document or page, or whose judgement
/// @param leadTime from order to delivery; null if not known
/// @param note what a buyer must know, or null
public record PriceItem(
        String id,
        Bilingual category,
        Bilingual item,
        Bilingual unit,
        BigDecimal low,
        BigDecimal typical,
        BigDecimal high,
        @Nullable Currency currency,
        int year,
        SourceKind sourceKind,
        Confidence confidence,
        Bilingual source,
        @Nullable LeadTime leadTime,
        @Nullable Bilingual note) {

    public PriceItem {
        if (low.compareTo(typical) > 0 || typical.compareTo(high) > 0) {
            throw new IllegalArgumentException(
                    "range out of order [id=" + id + ", low=" + low + ", typical=" + typical + ", high=" + high + "]");
        }
    }

    /// The figure of a case.
    public BigDecimal value(PriceCase priceCase) {
        return switch (priceCase) {
            case LOW -> low;
            case TYPICAL -> typical;
            case HIGH -> high;
        };
    }

    /// A figure in per cent as a share, such as 0.15 for 15.
    public BigDecimal share(PriceCase priceCase) {
        return value(priceCase).movePointLeft(2);
    }

    /// True if nobody has read this figure anywhere.
    public boolean isJudgement() {
        return sourceKind == SourceKind.JUDGEMENT;
    }

    /// From order to delivery.
    ///
    /// @param leastWeeks the shortest time heard of, in weeks
    /// @param mostWeeks the longest time heard of, in weeks
    public record LeadTime(int leastWeeks, int mostWeeks) {}
}
