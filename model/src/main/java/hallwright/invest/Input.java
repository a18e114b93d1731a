package hallwright.invest;

import java.util.Arrays;
import java.util.Optional;

/// What the plan must be told. Each has a value with unit, range and source in the assumption file, and a named
/// cell in
/// the workbook.
public enum Input {
    /// Years of operation.
    HORIZON("horizonYears", "Horizon_Years"),
    /// Rate that payments are discounted with.
    DISCOUNT_RATE("discountRate", "Discount_Rate"),
    /// Years by which yearly payments fall earlier than the end of their year.
    TIMING_SHIFT("timingShiftYears", "Timing_Shift"),
    /// Rate that payments out are financed with in the modified rate of return.
    FINANCE_RATE("financeRate", "Finance_Rate"),
    /// Rate that payments in are invested with in the modified rate of return.
    REINVEST_RATE("reinvestRate", "Reinvest_Rate"),
    /// Tax on profit.
    TAX_RATE("taxRate", "Tax_Rate"),
    /// What becomes of a loss: 1 lost, 2 carried forward, 3 relieved within the group.
    TAX_POLICY("taxPolicy", "Tax_Policy"),
    /// Average IT power over the most.
    LOAD_FACTOR("loadFactor", "Load_Factor"),
    /// Power usage effectiveness of the year.
    PUE("pue", "PUE_Year"),
    /// Power usage effectiveness at the hour of the highest power.
    PEAK_PUE("peakPue", "PUE_Peak"),
    /// Highest IT power that is billed over the most.
    PEAK_FACTOR("peakFactor", "Peak_Factor"),
    /// Price of a kilowatt-hour.
    ELECTRICITY_PRICE("electricityPrice", "Electricity_Price"),
    /// Charge for each kilowatt of the highest power in a month.
    DEMAND_CHARGE("demandCharge", "Demand_Charge"),
    /// Yearly change of the energy prices.
    ENERGY_ESCALATION("energyEscalation", "Energy_Escalation"),
    /// Litres of water per kWh of the IT equipment.
    WATER_USE("waterUse", "Water_Use"),
    /// Price of a cubic metre of water.
    WATER_PRICE("waterPrice", "Water_Price"),
    /// Emissions of the grid per kWh.
    GRID_FACTOR("gridFactor", "Grid_Factor"),
    /// People on site per MW of IT power.
    STAFF_PER_MW("staffPerMw", "Staff_per_MW"),
    /// Salary of one of them in a year.
    SALARY("salary", "Salary"),
    /// What the employer pays on top of salaries.
    BURDEN("burden", "Burden"),
    /// Yearly change of wages.
    WAGE_ESCALATION("wageEscalation", "Wage_Escalation"),
    /// Support of IT and network equipment in a year, over its installed cost.
    IT_SUPPORT("itSupport", "IT_Support"),
    /// Maintenance of mechanical and electrical equipment in a year, over its direct cost.
    MAINTENANCE("maintenance", "Maintenance_Share"),
    /// Insurance in a year, over the total installed cost.
    INSURANCE("insurance", "Insurance_Share"),
    /// Property tax in a year, over the installed cost of the facility.
    PROPERTY_TAX("propertyTax", "Property_Tax"),
    /// Software subscription per accelerator and year.
    SOFTWARE("software", "Software_per_GPU"),
    /// Anything else paid in the first year.
    OTHER_COST("otherCost", "Other_Cost"),
    /// Yearly change of all other running costs.
    COST_ESCALATION("costEscalation", "Cost_Escalation"),
    /// Price that an hour of an accelerator is sold at in the first year.
    GPU_HOUR_PRICE("gpuHourPrice", "GPU_Hour_Price"),
    /// Yearly change of that price.
    GPU_PRICE_CHANGE("gpuPriceChange", "GPU_Price_Change"),
    /// Share of the year that accelerators can work.
    AVAILABILITY("availability", "Availability"),
    /// Share of the available hours that is sold.
    UTILISATION("utilisation", "Utilisation"),
    /// Other income of the first year; changes like the price of the GPU-hour.
    OTHER_INCOME("otherIncome", "Other_Income"),
    /// Years after which IT equipment is replaced.
    IT_LIFE("itLifeYears", "IT_Life"),
    /// Years after which network equipment is replaced.
    NETWORK_LIFE("networkLifeYears", "Network_Life"),
    /// Years after which the facility is replaced.
    FACILITY_LIFE("facilityLifeYears", "Facility_Life"),
    /// What IT equipment is sold for at the end of its life, over what it cost.
    IT_RESIDUAL("itResidual", "IT_Residual"),
    /// What network equipment is sold for at the end of its life, over what it cost.
    NETWORK_RESIDUAL("networkResidual", "Network_Residual"),
    /// What the facility is sold for at the end of its life, over what it cost.
    FACILITY_RESIDUAL("facilityResidual", "Facility_Residual"),
    /// Yearly change of what IT equipment costs.
    IT_TREND("itPriceTrend", "IT_Price_Trend"),
    /// Yearly change of what network equipment costs.
    NETWORK_TREND("networkPriceTrend", "Network_Price_Trend"),
    /// Yearly change of what the facility costs.
    FACILITY_TREND("facilityPriceTrend", "Facility_Price_Trend");

    private final String id;
    private final String cellName;

    Input(String id, String cellName) {
        this.id = id;
        this.cellName = cellName;
    }

    /// The word used in files.
    public String id() {
        return id;
    }

    /// The name of its cell in a workbook.
    public String cellName() {
        return cellName;
    }

    /// The input with this word, if there is one.
    public static Optional<Input> ofId(String id) {
        return Arrays.stream(values()).filter(i -> i.id.equals(id)).findFirst();
    }
}
