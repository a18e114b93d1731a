package hallwright.invest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FinancialsTest {

    @Test
    void paymentsThatTurnTwiceHaveTwoRates() {
        // -1000 (1 - 1.1 v)(1 - 1.3 v) with v = 1/(1+r): rates 10 % and 30 %.
        InternalRate rate = InternalRate.of(-1000, 2400, -1430);
        assertEquals(InternalRate.State.SEVERAL, rate.state());
        assertEquals(0.1, rate.roots().get(0), 1e-12);
        assertEquals(0.3, rate.roots().get(1), 1e-12);
        assertEquals(0.1, rate.nearest().orElseThrow(), 1e-12);
    }

    @Test
    void paymentsThatNothingBalancesHaveNoRate() {
        // x^2 - x + 1 has no real root.
        assertEquals(InternalRate.State.NO_ROOT, InternalRate.of(100, -100, 100).state());
    }

    @Test
    void theModifiedRateNeedsMoneyBothWays() {
        assertTrue(Financials.mirr(0.1, 0.1, -100, -50).isEmpty());
        assertTrue(Financials.mirr(0.1, 0.1, 100, 50).isEmpty());
    }

    @Test
    void paybackIsTheLastCrossingAndNothingIfNeverReached() {
        // 100 out, 60 in, 60 in, 40 out, 40 in: crosses in year 2, turns negative in year 3, crosses at half of year 4.
        assertEquals(3.5, Financials.payback(-100, 60, 60, -40, 40).orElseThrow(), 1e-12);
        assertTrue(Financials.payback(-100, 60, 30).isEmpty());
        assertEquals(0, Financials.payback(10, 10).orElseThrow());
    }

    @Test
    void datesBeforeTheFirstAreRefused() {
        List<LocalDate> dates = List.of(LocalDate.of(2026, 1, 1), LocalDate.of(2025, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> Financials.xnpv(0.1, List.of(-1.0, 2.0), dates));
        assertThrows(IllegalArgumentException.class, () -> Financials.xnpv(0.1, List.of(-1.0), dates));
    }

    @Test
    void periodAndRateAreTheInverseOfThePayment() {
        double payment = Annuities.pmt(0.01, 48, 20_000, -5_000, false);
        assertEquals(48, Annuities.nper(0.01, payment, 20_000, -5_000, false), 1e-9);
        assertEquals(0.01, Annuities.rate(48, payment, 20_000, -5_000, false), 1e-12);
        assertEquals(10, Annuities.nper(0, -100, 1000, 0, false), 1e-12);
    }

    @Test
    void interestAndPrincipalMakeThePaymentAlsoAtTheStartOfPeriods() {
        double payment = Annuities.pmt(0.01, 12, 1000, 0, true);
        double principal = 0;
        for (int period = 1; period <= 12; period++) {
            principal += Annuities.ppmt(0.01, period, 12, 1000, 0, true);
            assertEquals(
                    payment,
                    Annuities.ppmt(0.01, period, 12, 1000, 0, true) + Annuities.ipmt(0.01, period, 12, 1000, 0, true),
                    1e-12);
        }
        assertEquals(-1000, principal, 1e-9);
        assertEquals(0, Annuities.ipmt(0.01, 1, 12, 1000, 0, true));
    }

    @Test
    void withoutInterestAYearOfCapitalIsItsPart() {
        assertEquals(0.1, Annuities.capitalRecovery(0, 10), 1e-15);
    }

    @Test
    void decliningBalanceEndsAtTheSalvageValueAndChangesToStraightLine() {
        // 1000 over 4 years at 200 %: 500, 250, then the rest of 250 in two equal parts.
        double[] charges = new double[4];
        for (int year = 0; year < 4; year++) {
            charges[year] = Depreciation.vdb(1000, 0, 4, year, year + 1, 2, true);
        }
        assertArrayEquals(new double[] {500, 250, 125, 125}, charges, 1e-9);
        assertEquals(62.5, Depreciation.vdb(1000, 0, 4, 3, 4, 2, false), 1e-9);
        // 900 to 100 in one step of two thirds would pass the salvage value in year 2: 900 - 600 = 300, then 200 left.
        assertEquals(200, Depreciation.ddb(900, 100, 3, 2, 2), 1e-9);
    }

    @Test
    void acceleratedCostRecoveryWritesOffEverything() {
        for (int years : new int[] {3, 5, 7, 10, 15, 20}) {
            double[] charges = Depreciation.macrs(1, years);
            assertEquals(years + 1, charges.length);
            double sum = 0;
            for (double charge : charges) {
                sum += charge;
            }
            assertEquals(1, sum, 1e-12);
        }
        // Table A-1, 7-year class: 14.29, 24.49, 17.49, 12.49, 8.93, 8.92, 8.93, 4.46 per cent, rounded there.
        assertArrayEquals(
                new double[] {0.1429, 0.2449, 0.1749, 0.1249, 0.0893, 0.0892, 0.0893, 0.0446},
                Depreciation.macrs(1, 7),
                1e-4);
    }

    @Test
    void nominalAndEffectiveRatesAreInverse() {
        assertEquals(0.0525, Rates.nominal(Rates.effective(0.0525, 4.9), 4.9), 1e-15);
        assertEquals(0.05, Rates.real(0.071, 0.02), 1e-15);
    }
}
