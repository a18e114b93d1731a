package hallwright.app.figures;

import hallwright.analysis.KeyFigures;
import hallwright.text.Texts;
import hallwright.units.Money;
import hallwright.units.PowerDensity;
import hallwright.units.Quantity;
import hallwright.units.Total;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One key figure as it is shown.
///
/// @param id names it in tests
/// @param label what it is
/// @param value the value with its unit
/// @param missing what the value lacks, such as `+2 unknown`; empty if nothing
public record Figure(String id, String label, String value, String missing) {

    /// All key figures in the order of the strip; dashes for values that are not there.
    public static List<Figure> all(@Nullable KeyFigures figures, Texts texts) {
        if (figures == null) {
            return List.of();
        }
        return List.of(
                new Figure("racks", texts.get("window.figure.racks"), count(figures.racks(), texts), ""),
                new Figure(
                        "gpus",
                        texts.get("window.figure.gpus"),
                        count(figures.gpus(), texts),
                        unknown(figures.silentGpus(), texts)),
                total("maximum", texts.get("window.figure.maximum"), figures.maximum(), texts),
                total("typical", texts.get("window.figure.typical"), figures.typical(), texts),
                new Figure("density", texts.get("window.figure.density"), density(figures.density(), texts), ""),
                total("air", texts.get("window.figure.air"), figures.airHeat(), texts),
                total("liquid", texts.get("window.figure.liquid"), figures.liquidHeat(), texts),
                total("mass", texts.get("window.figure.mass"), figures.mass(), texts),
                new Figure("capital", texts.get("window.figure.capital"), money(figures.capital(), texts), ""));
    }

    private static Figure total(String id, String label, Total<? extends Quantity> total, Texts texts) {
        return new Figure(id, label, texts.quantities().format(total.known()), unknown(total.unknown(), texts));
    }

    private static String unknown(int count, Texts texts) {
        return count == 0 ? "" : texts.get("window.figure.unknown", count);
    }

    private static String count(int number, Texts texts) {
        return texts.quantities().number(number, 0);
    }

    private static String density(@Nullable PowerDensity density, Texts texts) {
        return density == null
                ? texts.get("window.figure.none")
                : texts.quantities().format(density);
    }

    private static String money(@Nullable Money money, Texts texts) {
        return money == null
                ? texts.get("window.figure.none")
                : texts.quantities().brief(money);
    }
}
