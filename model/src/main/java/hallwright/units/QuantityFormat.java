package hallwright.units;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// Writes quantities for people: a readable prefix, a sensible number of digits, the separators of a locale, and
/// always the unit. The only place where a quantity becomes text.
public final class QuantityFormat {

    private final DecimalFormatSymbols symbols;

    /// A format with the separators of the locale.
    public QuantityFormat(Locale locale) {
        this.symbols = DecimalFormatSymbols.getInstance(locale);
    }

    /// The quantity with its unit, for example `40.8 kW` or `1,200 mm`.
    public String format(Quantity quantity) {
        return switch (quantity) {
            case Airflow a -> number(a.cubicMetresPerSecond(), 2) + " m³/s";
            case Area a -> number(a.squareMetres(), a.squareMetres() < 100 ? 2 : 0) + " m²";
            case Current c -> number(c.amperes(), c.amperes() < 1000 ? 1 : 0) + " A";
            case Energy e -> number(e.kilowattHours(), 1) + " kWh";
            case Length l -> length(l);
            case Mass m -> number(m.kilograms(), m.kilograms() < 10 ? 1 : 0) + " kg";
            case Power p -> power(p.watts());
            case PowerDensity d -> number(d.kilowattsPerSquareMetre(), 2) + " kW/m²";
            case Pressure p ->
                Math.abs(p.pascals()) < 1000 ? number(p.pascals(), 1) + " Pa" : number(p.kilopascals(), 2) + " kPa";
            case Ratio r -> number(r.percent(), 1) + " %";
            case Temperature t -> number(t.celsius(), 1) + " °C";
            case TemperatureRise r -> number(r.kelvins(), 1) + " K";
            case Voltage v -> number(v.volts(), 0) + " V";
            case WaterFlow f -> number(f.litresPerMinute(), f.litresPerMinute() < 100 ? 1 : 0) + " L/min";
        };
    }

    /// An amount with its currency code, in whole units from a thousand up, else with cents.
    public String format(Money money) {
        double amount = money.amount().doubleValue();
        return money.currency().getCurrencyCode() + " " + number(amount, Math.abs(amount) < 1000 ? 2 : 0);
    }

    /// A large amount in millions or thousands, for key figures.
    public String brief(Money money) {
        double amount = money.amount().doubleValue();
        String code = money.currency().getCurrencyCode() + " ";
        if (Math.abs(amount) >= 1e9) {
            return code + number(amount / 1e9, 2) + " bn";
        }
        if (Math.abs(amount) >= 1e6) {
            return code + number(amount / 1e6, 2) + " M";
        }
        return Math.abs(amount) >= 1e4 ? code + number(amount / 1e3, 1) + " k" : format(money);
    }

    /// A plain number with at most so many decimals, grouped.
    public String number(double value, int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMaximumFractionDigits(decimals);
        format.setMinimumFractionDigits(0);
        String text = format.format(value);
        return text.equals("-0") ? "0" : text;
    }

    private String length(Length length) {
        int mm = length.millimetres();
        return Math.abs(mm) < 10_000 ? number(mm, 0) + " mm" : number(length.metres(), 2) + " m";
    }

    private String power(double watts) {
        double size = Math.abs(watts);
        if (size >= 1e7) {
            return number(watts / 1e6, 2) + " MW";
        }
        return size >= 1000 ? number(watts / 1000, 1) + " kW" : number(watts, 0) + " W";
    }
}
