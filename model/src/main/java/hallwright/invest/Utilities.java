package hallwright.invest;

/// What the hall uses in a year and what it pays for it.
public final class Utilities {

    /// Hours of a year, as every figure here counts them.
    public static final double HOURS_PER_YEAR = 8760;

    private static final double MONTHS = 12;

    private Utilities() {}

    /// Energy of the IT equipment: `kW x load factor x 8760`.
    public static double itKwh(double itKw, double loadFactor) {
        return itKw * loadFactor * HOURS_PER_YEAR;
    }

    /// Energy of the whole facility; the power usage effectiveness is that of the year, not of the design day.
    public static double facilityKwh(double itKw, double loadFactor, double pue) {
        return itKwh(itKw, loadFactor) * pue;
    }

    /// What the utility charges in a year for the highest power: `12 x rate x kW x peak factor x PUE at the peak`.
    public static double demandCharge(double ratePerKwMonth, double itKw, double peakFactor, double peakPue) {
        return MONTHS * ratePerKwMonth * itKw * peakFactor * peakPue;
    }

    /// Water in cubic metres; the water usage effectiveness counts litres per kWh of the IT equipment.
    public static double waterM3(double itKwh, double litresPerItKwh) {
        return itKwh * litresPerItKwh / 1000;
    }

    /// Emissions of the grid in tonnes of CO2 equivalent, by location.
    public static double carbonTonnes(double facilityKwh, double kgPerKwh) {
        return facilityKwh * kgPerKwh / 1000;
    }

    /// Hours that accelerators are sold in a year.
    public static double gpuHours(double gpus, double availability, double utilisation) {
        return gpus * HOURS_PER_YEAR * availability * utilisation;
    }

    /// The price of a million tokens at a price of the GPU-hour.
    public static double perMillionTokens(
            double gpuHourPrice, double gpus, double tokensPerSecond, double utilisation) {
        return gpuHourPrice * gpus / (tokensPerSecond * 3600 * utilisation) * 1e6;
    }
}
