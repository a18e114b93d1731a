package hallwright.invest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalDouble;

/// What a row of payments is worth. Payments out are negative, rates are parts of one per period, and every period
/// holds a number: a period without payment is zero, never left out.
public final class Financials {

    private static final double DAYS_PER_YEAR = 365;

    private Financials() {}

    /// Net present value as spreadsheets define the function NPV: every payment is discounted, the first by one
    /// period.
    ///
    /// `sum of flow[i] / (1 + rate)^(i + 1)`
    public static double npvEndOfPeriod(double rate, double... flows) {
        double value = 0;
        for (int i = flows.length - 1; i >= 0; i--) {
            value = (value + flows[i]) / (1 + rate);
        }
        return value;
    }

    /// Net present value of payments of which the first falls today.
    ///
    /// `flow[0] + sum of flow[i] / (1 + rate)^i`
    public static double npv(double rate, double... flows) {
        double value = 0;
        for (int i = flows.length - 1; i > 0; i--) {
            value = (value + flows[i]) / (1 + rate);
        }
        return flows.length == 0 ? 0 : flows[0] + value;
    }

    /// Modified internal rate of return: payments out are financed at one rate, payments in are invested at
    /// another.
    ///
    /// `(FV(positive, reinvest) / -PV(negative, finance))^(1/n) - 1` with n one less than the number of payments;
    /// empty unless money goes both ways.
    public static OptionalDouble mirr(double financeRate, double reinvestRate, double... flows) {
        int periods = flows.length - 1;
        double paid = 0;
        double received = 0;
        for (int i = 0; i < flows.length; i++) {
            if (flows[i] < 0) {
                paid -= flows[i] / Math.pow(1 + financeRate, i);
            } else {
                received += flows[i] * Math.pow(1 + reinvestRate, periods - i);
            }
        }
        return paid == 0 || received == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.pow(received / paid, 1.0 / periods) - 1);
    }

    /// Net present value of payments on dates, in years of 365 days from the first date.
    ///
    /// @throws IllegalArgumentException if a date lies before the first or the lists differ in length
    public static double xnpv(double rate, List<Double> flows, List<LocalDate> dates) {
        double[] years = years(flows, dates);
        double value = 0;
        for (int i = 0; i < years.length; i++) {
            value += flows.get(i) / Math.pow(1 + rate, years[i]);
        }
        return value;
    }

    /// Internal rates of return of payments on dates.
    ///
    /// @throws IllegalArgumentException if a date lies before the first or the lists differ in length
    public static InternalRate xirr(List<Double> flows, List<LocalDate> dates) {
        years(flows, dates);
        double[] signs = flows.stream().mapToDouble(Double::doubleValue).toArray();
        return InternalRate.of(signs, rate -> xnpv(rate, flows, dates));
    }

    /// The time after which the payments in have paid back the payments out, linear inside the period. Where the
    /// sum
    /// turns negative again, the last crossing counts; empty if the sum is negative at the end.
    public static OptionalDouble payback(double... flows) {
        double sum = 0;
        double crossing = 0;
        for (int i = 0; i < flows.length; i++) {
            double before = sum;
            sum += flows[i];
            if (before < 0 && sum >= 0) {
                crossing = i - 1 - before / flows[i];
            }
        }
        return sum < 0 ? OptionalDouble.empty() : OptionalDouble.of(crossing);
    }

    /// The payback time of the discounted payments.
    public static OptionalDouble discountedPayback(double rate, double... flows) {
        double[] discounted = new double[flows.length];
        for (int i = 0; i < flows.length; i++) {
            discounted[i] = flows[i] / Math.pow(1 + rate, i);
        }
        return payback(discounted);
    }

    /// Profitability index: `1 + NPV / -flow[0]`; empty if the first payment is not a payment out.
    public static OptionalDouble profitabilityIndex(double npv, double first) {
        return first < 0 ? OptionalDouble.of(1 + npv / -first) : OptionalDouble.empty();
    }

    private static double[] years(List<Double> flows, List<LocalDate> dates) {
        if (flows.size() != dates.size() || flows.isEmpty()) {
            throw new IllegalArgumentException(
                    "payments and dates differ [payments=" + flows.size() + ", dates=" + dates.size() + "]");
        }
        LocalDate first = dates.getFirst();
        return dates.stream()
                .mapToDouble(date -> {
                    if (date.isBefore(first)) {
                        throw new IllegalArgumentException(
                                "a date before the first [first=" + first + ", date=" + date + "]");
                    }
                    return ChronoUnit.DAYS.between(first, date) / DAYS_PER_YEAR;
                })
                .toArray();
    }
}
