package hallwright.generate;

/// The equipment types that the sample halls are made of, by their id in the catalogue.
final class Parts {

    static final String RACK_600 = "apc-netshelter-sx-ar3300";
    static final String RACK_750 = "apc-netshelter-sx-ar3350";
    static final String RACK_800 = "rittal-vx-it-server-800x2000x1200";
    static final String NVL72 = "nvidia-dgx-gb200-nvl72";

    static final String DGX_H100 = "nvidia-dgx-h100";
    static final String PCIE_GPU_SERVER = "supermicro-sys-421ge-tnrt";
    static final String SERVER_1U = "dell-poweredge-r660";
    static final String SERVER_2U = "dell-poweredge-r760";
    static final String FABRIC_MANAGER = "nvidia-ufm-appliance-3-0";
    static final String STORAGE = "netapp-aff-a90";
    static final String STORAGE_SMALL = "netapp-aff-c60";
    static final String FIREWALL = "fortinet-fortigate-600f";
    static final String CONSOLE = "opengear-cm8148";

    static final String SWITCH_NDR = "nvidia-qm9700";
    static final String SWITCH_100G = "nvidia-sn4600c";
    static final String SWITCH_OUT_OF_BAND = "nvidia-sn2201";
    static final String SWITCH_CLUSTER = "dell-powerswitch-s5232f-on";
    static final String SWITCH_25G = "arista-dcs-7050sx3-48yc8-f";
    static final String SWITCH_MANAGEMENT = "arista-dcs-7010tx-48-f";

    static final String STRIP_32A_3P = "apc-ap8888";
    static final String STRIP_32A_1P = "apc-apdu9953";
    static final String PANEL = "apc-modular-rpp-277-kw-400-v-pdpm277h";
    static final String BOARD = "schneider-electric-okken-main-lv-switchboard";
    static final String BUSWAY = "vertiv-powerbar-impb";
    static final String UPS = "schneider-electric-galaxy-vl";
    static final String FIBRE_DUCT = "panduit-fiberrunner-12x4-channel";

    static final String FAN_WALL_252 = "vertiv-thermal-wall-ahu-fa069hc";
    static final String FAN_WALL_352 = "vertiv-thermal-wall-ahu-fa096hc";
    static final String CRAH_100 = "vertiv-liebert-pcw-100-kw-class";
    static final String CRAH_233 = "vertiv-liebert-pcw-pw170";
    static final String IN_ROW = "kehua-khna-x35";
    static final String CDU = "vertiv-coolchip-cdu-1350-liebert-xdu1350";

    static final String CONTAINMENT = "schneider-electric-ecoaisle";
    static final String TILE_68 = "tate-directaire-68";
    static final String TILE_56 = "tate-grateaire-56";
    static final String TILE_25 = "tate-perforated-panel-25";

    /// The air that carries a heat away: W = 1206 x m3/s x K at sea level and 20 C.
    static double airflow(double watts, double riseK) {
        return Math.round(watts / (1206 * riseK) * 10_000) / 10_000.0;
    }

    private Parts() {}
}
