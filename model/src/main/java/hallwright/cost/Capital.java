package hallwright.cost;

import hallwright.design.Design;
import hallwright.design.Placement;
import hallwright.price.PriceBook;
import hallwright.price.PriceBook.Rate;
import hallwright.price.PriceCase;
import hallwright.price.WorkPackage;
import hallwright.price.WorkPackage.AssetClass;
import hallwright.units.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/// What the hall costs to build: supply, installation, freight and tax as direct cost, then fees on construction,
/// then
/// contingency. The sum is the total installed cost, in the prices of the price book and without land.
///
/// Only the unit price is rounded; every amount after it is exact, so that sums of lines equal totals.
///
/// @param currency the currency of every amount
/// @param inputs the shares and factors used
/// @param shares the same shares by what they are used for
/// @param lines the direct cost, by work package
/// @param unpricedItems how many different items of the bill of materials have no price and are missing here, by
///     work
///     package
public record Capital(
        Currency currency,
        CapitalInputs inputs,
        Map<Rate, BigDecimal> shares,
        List<CapitalLine> lines,
        Map<WorkPackage, Long> unpricedItems) {

    public Capital {
        shares = Map.copyOf(shares);
        lines = List.copyOf(lines);
        unpricedItems = Map.copyOf(unpricedItems);
    }

    /// The capital cost of a design at typical prices.
    public static Capital of(Design design, HallFigures figures, PriceBook prices) {
        Bom bom = Bom.of(design, prices, Placement::row);
        return of(bom, figures, prices, PriceCase.TYPICAL, CapitalInputs.of(prices));
    }

    /// The capital cost of a bill of materials in a case, with other shares and factors.
    public static Capital of(
            Bom bom, HallFigures figures, PriceBook prices, PriceCase priceCase, CapitalInputs inputs) {
        return new CapitalBuilder(bom, figures, prices, priceCase, inputs).capital();
    }

    /// Supply, installation, freight and tax of all lines.
    public BigDecimal direct() {
        return sum(line -> true);
    }

    /// The direct cost of one work package.
    public BigDecimal direct(WorkPackage part) {
        return sum(line -> line.part().equals(part));
    }

    /// The direct cost of one class of assets.
    public BigDecimal direct(AssetClass assetClass) {
        return sum(line -> line.part().assetClass() == assetClass);
    }

    /// The direct cost of construction, which design, management and permits are paid on.
    public BigDecimal construction() {
        return sum(line -> line.part().construction());
    }

    /// The direct cost of what is commissioned.
    public BigDecimal mechanicalElectrical() {
        return sum(line -> line.part().mechanicalElectrical());
    }

    /// A fee on construction or on mechanical and electrical work.
    public BigDecimal fee(Rate rate) {
        return switch (rate) {
            case DESIGN, MANAGEMENT, PERMITS -> construction().multiply(share(rate));
            case COMMISSIONING -> mechanicalElectrical().multiply(share(rate));
            case FREIGHT, SALES_TAX, CONTINGENCY, IT_CONTINGENCY ->
                throw new IllegalArgumentException("not a fee [rate=" + rate + "]");
        };
    }

    /// All fees.
    public BigDecimal fees() {
        return fee(Rate.DESIGN)
                .add(fee(Rate.MANAGEMENT))
                .add(fee(Rate.COMMISSIONING))
                .add(fee(Rate.PERMITS));
    }

    /// What is set aside for the unforeseen in a class of assets; in the facility also on its fees.
    public BigDecimal contingency(AssetClass assetClass) {
        BigDecimal base = sum(
                line -> line.part().assetClass() == assetClass && !line.part().outsideContingency());
        return assetClass == AssetClass.FACILITY
                ? base.add(fees()).multiply(share(Rate.CONTINGENCY))
                : base.multiply(share(Rate.IT_CONTINGENCY));
    }

    /// The installed cost of a class of assets, with its fees and contingency.
    public BigDecimal installed(AssetClass assetClass) {
        BigDecimal own = direct(assetClass).add(contingency(assetClass));
        return assetClass == AssetClass.FACILITY ? own.add(fees()) : own;
    }

    /// The total installed cost.
    public Money total() {
        BigDecimal total = BigDecimal.ZERO;
        for (AssetClass assetClass : AssetClass.values()) {
            total = total.add(installed(assetClass));
        }
        return new Money(total, currency).rounded();
    }

    /// How many different items have no price.
    public int unpriced() {
        return unpricedItems.values().stream().mapToInt(Long::intValue).sum();
    }

    /// How many different items of a work package have no price.
    public int unpriced(WorkPackage part) {
        return unpricedItems.getOrDefault(part, 0L).intValue();
    }

    /// The part of the supply that rests on prices which nobody has read anywhere, from 0 to 1.
    public double judgementShare() {
        BigDecimal all = lines.stream().map(CapitalLine::supply).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal judged = lines.stream()
                .filter(line -> line.item().isJudgement())
                .map(CapitalLine::supply)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return all.signum() == 0 ? 0 : judged.divide(all, MathContext.DECIMAL64).doubleValue();
    }

    private BigDecimal share(Rate rate) {
        return Objects.requireNonNull(shares.get(rate));
    }

    private BigDecimal sum(Predicate<CapitalLine> which) {
        return lines.stream().filter(which).map(CapitalLine::direct).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
