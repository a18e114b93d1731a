package hallwright.cost;

import hallwright.price.PriceBook;
import hallwright.price.PriceItem;
import hallwright.units.Money;
import hallwright.workload.floor.FloorAnswer;
import hallwright.workload.floor.ResultCost;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the results of a hall cost. The whole capital is written off evenly over the life of a server, and the mean
/// power of the racks with machines is paid for with the annual PUE; staff, upkeep and interest are left to the
/// investment plan.
public final class ResultCosts {

    private static final MathContext DIGITS = MathContext.DECIMAL64;
    private static final BigDecimal HOURS_A_YEAR = BigDecimal.valueOf(8760);
    private static final BigDecimal SECONDS_AN_HOUR = BigDecimal.valueOf(3600);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final String LIFE = "fi.life_server";
    private static final String PUE = "en.pue";
    private static final Map<String, String> ENERGY =
            Map.of("na", "en.kwh_us_industrial", "eu", "en.kwh_eu_avg", "cn", "en.kwh_cn");
    private static final String ENERGY_ELSEWHERE = "en.kwh_us_industrial";

    private ResultCosts() {}

    /// The cost; null if there are no machines, or the price book lacks a price for it.
    ///
    /// @param answer what the hall makes of its workload
    /// @param capital the capital of the hall
    /// @param prices the price book
    /// @param ruleSet the rules of the site, which tell the region of the energy price
    public static @Nullable ResultCost of(FloorAnswer answer, Money capital, PriceBook prices, String ruleSet) {
        PriceItem life = prices.items().get(LIFE);
        PriceItem pue = prices.items().get(PUE);
        PriceItem energy = prices.items().get(ENERGY.getOrDefault(ruleSet, ENERGY_ELSEWHERE));
        int count = answer.supply().gpus();
        if (life == null || pue == null || energy == null || count == 0) {
            return null;
        }
        BigDecimal gpus = BigDecimal.valueOf(count);
        BigDecimal hours = life.typical().multiply(HOURS_A_YEAR);
        BigDecimal writtenOff = capital.amount().divide(hours, DIGITS);
        BigDecimal kilowatts = BigDecimal.valueOf(answer.meanWatts() / 1000).multiply(pue.typical());
        BigDecimal hall = writtenOff.add(kilowatts.multiply(energy.typical()));
        return new ResultCost(
                money(capital.amount().divide(gpus, DIGITS), capital, 0),
                money(hall.divide(gpus, DIGITS), capital, 3),
                perMillion(answer, hall, capital));
    }

    private static @Nullable Money perMillion(FloorAnswer answer, BigDecimal hall, Money capital) {
        double rate = answer.trainedTokensPerSecond() + answer.servedTokensPerSecond();
        if (rate == 0) {
            return null;
        }
        BigDecimal perHour = BigDecimal.valueOf(rate).multiply(SECONDS_AN_HOUR);
        return money(hall.multiply(MILLION).divide(perHour, DIGITS), capital, 4);
    }

    private static Money money(BigDecimal amount, Money like, int places) {
        return new Money(amount.setScale(places, RoundingMode.HALF_UP), like.currency());
    }
}
