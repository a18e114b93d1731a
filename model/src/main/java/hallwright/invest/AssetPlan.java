package hallwright.invest;

import hallwright.price.WorkPackage.AssetClass;

/// What one class of assets costs over the years: bought in year zero and again at the end of every life before the
/// horizon, at a price that moves every year; sold on the same day, and at the horizon, for its book value. The
/// book
/// value falls in a straight line from the price to the residual share at the end of its life.
///
/// @param price what it costs in year zero
/// @param life years until it is replaced, a whole number
/// @param residual what it is sold for at the end of its life, over what it cost
/// @param trend yearly change of its price
/// @param horizon years of the plan
public record AssetPlan(double price, int life, double residual, double trend, int horizon) {

    /// The plan of a class, as the assumptions say.
    static AssetPlan of(AssetClass assetClass, double price, Assumptions a) {
        int horizon = (int) a.value(Input.HORIZON);
        return switch (assetClass) {
            case IT -> of(price, a, Input.IT_LIFE, Input.IT_RESIDUAL, Input.IT_TREND, horizon);
            case NETWORK -> of(price, a, Input.NETWORK_LIFE, Input.NETWORK_RESIDUAL, Input.NETWORK_TREND, horizon);
            case FACILITY -> of(price, a, Input.FACILITY_LIFE, Input.FACILITY_RESIDUAL, Input.FACILITY_TREND, horizon);
        };
    }

    private static AssetPlan of(double price, Assumptions a, Input life, Input residual, Input trend, int horizon) {
        return new AssetPlan(price, (int) a.value(life), a.value(residual), a.value(trend), horizon);
    }

    /// What the unit that works in a year cost; years count from 1.
    public double unitPrice(int year) {
        return price * Math.pow(1 + trend, (double) generation(year) * life);
    }

    /// What is bought at the end of a year.
    public double purchase(int year) {
        return replaced(year) ? price * Math.pow(1 + trend, year) : 0;
    }

    /// What is received at the end of a year for the unit that goes.
    public double proceeds(int year) {
        if (!replaced(year) && year != horizon) {
            return 0;
        }
        int age = year - generation(year) * life;
        return unitPrice(year) * (1 - (1 - residual) * age / life);
    }

    /// What is written off in a year, straight line to the residual value.
    public double depreciation(int year) {
        return year > horizon ? 0 : unitPrice(year) * (1 - residual) / life;
    }

    private boolean replaced(int year) {
        return year % life == 0 && year < horizon;
    }

    /// How often it has been replaced before a year; years count from 1.
    public int generation(int year) {
        return (year - 1) / life;
    }
}
