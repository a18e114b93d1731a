package hallwright.invest;

/// A running cost of the plan and the input that it rises with.
public enum OpexLine {
    /// Energy of the whole facility.
    ENERGY("energy", Input.ENERGY_ESCALATION),
    /// Charge for the highest power.
    DEMAND("demand", Input.ENERGY_ESCALATION),
    /// Water.
    WATER("water", Input.COST_ESCALATION),
    /// People on site.
    STAFF("staff", Input.WAGE_ESCALATION),
    /// Support of IT and network equipment.
    IT_SUPPORT("it-support", Input.COST_ESCALATION),
    /// Maintenance of mechanical and electrical equipment.
    MAINTENANCE("maintenance", Input.COST_ESCALATION),
    /// Insurance.
    INSURANCE("insurance", Input.COST_ESCALATION),
    /// Property tax.
    PROPERTY_TAX("property-tax", Input.COST_ESCALATION),
    /// Software subscriptions.
    SOFTWARE("software", Input.COST_ESCALATION),
    /// Anything else.
    OTHER("other", Input.COST_ESCALATION);

    private final String code;
    private final Input escalation;

    OpexLine(String code, Input escalation) {
        this.code = code;
        this.escalation = escalation;
    }

    /// The stable name.
    public String code() {
        return code;
    }

    /// The id of the text that names it.
    public String messageId() {
        return "cost.opex." + code;
    }

    /// The yearly change of its price.
    public Input escalation() {
        return escalation;
    }
}
