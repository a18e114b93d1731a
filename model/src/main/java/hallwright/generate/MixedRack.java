package hallwright.generate;

import hallwright.design.ObjectId;

/// The classes of rack in an enterprise hall, with what is in them.
enum MixedRack {
    /// General compute.
    COMPUTE('E', 6_000, 470, Parts.TILE_56, "Planning figure: twelve servers at 500 W."),
    /// Storage.
    STORAGE(
            'S',
            5_000,
            320,
            Parts.TILE_56,
            "Planning figure: a controller pair at 3.2 kW, and 1.8 kW for shelves that the catalogue does not hold."),
    /// Network.
    NETWORK(
            'N',
            4_000,
            260,
            Parts.TILE_25,
            "Planning figure for six leaf switches with optics and two for management."),
    /// Servers with accelerator cards.
    GPU('G', 12_000, 330, Parts.TILE_68, "Planning figure: three servers at 4 kW."),
    /// Firewall, console and management.
    MANAGEMENT('F', 2_000, 220, Parts.TILE_25, "Planning figure: two firewalls, a console server and two servers.");

    private final char letter;
    private final double watts;
    private final double kilograms;
    private final String tile;
    private final String reason;

    MixedRack(char letter, double watts, double kilograms, String tile, String reason) {
        this.letter = letter;
        this.watts = watts;
        this.kilograms = kilograms;
        this.tile = tile;
        this.reason = reason + " Mass and airflow (12 K) are estimates, the makers do not publish them all.";
    }

    /// The class that a rack name begins with.
    static MixedRack of(String name) {
        for (MixedRack kind : values()) {
            if (kind.letter == name.charAt(0)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no class of rack [name=" + name + "]");
    }

    double watts() {
        return watts;
    }

    double kilograms() {
        return kilograms;
    }

    String tile() {
        return tile;
    }

    String reason() {
        return reason;
    }

    void fill(HallBuilder hall, ObjectId rack) {
        switch (this) {
            case COMPUTE -> {
                for (int i = 1; i <= 12; i++) {
                    hall.mount(rack, "server " + i, Parts.SERVER_2U, 2 * i + 3, null);
                }
            }
            case STORAGE -> hall.mount(rack, "storage", Parts.STORAGE, 5, null);
            case NETWORK -> {
                for (int i = 1; i <= 6; i++) {
                    hall.mount(rack, "leaf " + i, Parts.SWITCH_25G, 29 + i, null);
                }
                for (int i = 1; i <= 2; i++) {
                    hall.mount(rack, "management " + i, Parts.SWITCH_MANAGEMENT, 37 + i, null);
                }
            }
            case GPU -> {
                for (int i = 1; i <= 3; i++) {
                    hall.mount(rack, "gpu " + i, Parts.PCIE_GPU_SERVER, 5 * i, null);
                }
            }
            case MANAGEMENT -> {
                hall.mount(rack, "firewall 1", Parts.FIREWALL, 38, null);
                hall.mount(rack, "firewall 2", Parts.FIREWALL, 36, null);
                hall.mount(rack, "console", Parts.CONSOLE, 34, null);
                hall.mount(rack, "management 1", Parts.SERVER_1U, 20, null);
                hall.mount(rack, "management 2", Parts.SERVER_1U, 22, null);
            }
        }
    }
}
