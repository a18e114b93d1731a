package hallwright.invest;

import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BracketingNthOrderBrentSolver;
import org.apache.commons.math3.analysis.solvers.UnivariateSolverUtils;

/// Level payments, with the meaning and the signs of spreadsheets: money out is negative, the rate is per period,
/// and
/// payments fall at the end of a period unless `atStart` says otherwise.
///
/// All of them solve `pv (1 + r)^n + pmt (1 + r s) ((1 + r)^n - 1) / r + fv = 0` with s one for payments at the
/// start.
public final class Annuities {

    private Annuities() {}

    /// The level payment.
    public static double pmt(double rate, double periods, double pv, double fv, boolean atStart) {
        return -(pv * growth(rate, periods) + fv) / series(rate, periods, atStart);
    }

    /// The level payment at the end of each period that pays a loan back.
    public static double pmt(double rate, double periods, double pv) {
        return pmt(rate, periods, pv, 0, false);
    }

    /// The future value.
    public static double fv(double rate, double periods, double pmt, double pv, boolean atStart) {
        return -(pv * growth(rate, periods) + pmt * series(rate, periods, atStart));
    }

    /// The present value.
    public static double pv(double rate, double periods, double pmt, double fv, boolean atStart) {
        return -(fv + pmt * series(rate, periods, atStart)) / growth(rate, periods);
    }

    /// How many periods it takes.
    public static double nper(double rate, double pmt, double pv, double fv, boolean atStart) {
        if (rate == 0) {
            return -(pv + fv) / pmt;
        }
        double level = pmt * (atStart ? 1 + rate : 1) / rate;
        return Math.log((level - fv) / (level + pv)) / Math.log1p(rate);
    }

    /// The rate per period, found by bracketing from 10 %.
    public static double rate(double periods, double pmt, double pv, double fv, boolean atStart) {
        UnivariateFunction balance = rate -> pv * growth(rate, periods) + pmt * series(rate, periods, atStart) + fv;
        double[] bracket = UnivariateSolverUtils.bracket(balance, 0.1, -0.9999, 100, 0.05, 1.2, 500);
        return bracket[0] == bracket[1]
                ? bracket[0]
                : new BracketingNthOrderBrentSolver(1e-15, 1e-15, 5).solve(1000, balance, bracket[0], bracket[1]);
    }

    /// The interest in the payment of a period, counted from 1.
    public static double ipmt(double rate, int period, double periods, double pv, double fv, boolean atStart) {
        if (atStart && period == 1) {
            return 0;
        }
        double payment = pmt(rate, periods, pv, fv, atStart);
        double owed = atStart
                ? fv(rate, period - 2.0, payment, pv, true) - payment
                : fv(rate, period - 1.0, payment, pv, false);
        return owed * rate;
    }

    /// The principal in the payment of a period, counted from 1.
    public static double ppmt(double rate, int period, double periods, double pv, double fv, boolean atStart) {
        return pmt(rate, periods, pv, fv, atStart) - ipmt(rate, period, periods, pv, fv, atStart);
    }

    /// The interest paid on a loan from one period to another, both counted.
    public static double cumipmt(double rate, int periods, double pv, int start, int end, boolean atStart) {
        double sum = 0;
        for (int period = start; period <= end; period++) {
            sum += ipmt(rate, period, periods, pv, 0, atStart);
        }
        return sum;
    }

    /// Capital recovery factor, the level yearly payment per unit of capital:
    /// `r (1 + r)^n / ((1 + r)^n - 1)`, one over n where the rate is zero.
    public static double capitalRecovery(double rate, double years) {
        return -pmt(rate, years, 1);
    }

    private static double growth(double rate, double periods) {
        return Math.pow(1 + rate, periods);
    }

    private static double series(double rate, double periods, boolean atStart) {
        return rate == 0 ? periods : (atStart ? 1 + rate : 1) * (growth(rate, periods) - 1) / rate;
    }
}
