package hallwright.app.menu;

/// What the middle of the window shows.
public enum Space {
    /// The floor, with the equipment, the inspector and the findings around it.
    FLOOR("floor"),
    /// The workload of the hall.
    WORKLOAD("workload"),
    /// The power chain and its outages.
    POWER("power");

    private final String code;

    Space(String code) {
        this.code = code;
    }

    /// The id of the text that names it.
    public String messageId() {
        return "window.space." + code;
    }
}
