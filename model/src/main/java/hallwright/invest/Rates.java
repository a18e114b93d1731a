package hallwright.invest;

/// Conversions between rates.
public final class Rates {

    private Rates() {}

    /// The yearly rate that a nominal rate with so many periods a year amounts to; a part of a period is dropped.
    public static double effective(double nominal, double periods) {
        int whole = (int) periods;
        return Math.pow(1 + nominal / whole, whole) - 1;
    }

    /// The nominal rate that amounts to a yearly rate.
    public static double nominal(double effective, double periods) {
        int whole = (int) periods;
        return (Math.pow(1 + effective, 1.0 / whole) - 1) * whole;
    }

    /// The rate above inflation: `(1 + nominal) / (1 + inflation) - 1`.
    public static double real(double nominal, double inflation) {
        return (1 + nominal) / (1 + inflation) - 1;
    }

    /// Weighted average cost of capital: `E/V ke + D/V kd (1 - t)`.
    public static double wacc(double equity, double debt, double costOfEquity, double costOfDebt, double tax) {
        double all = equity + debt;
        return equity / all * costOfEquity + debt / all * costOfDebt * (1 - tax);
    }
}
