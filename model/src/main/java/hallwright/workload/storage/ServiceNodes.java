package hallwright.workload.storage;

import hallwright.workload.Datum;
import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.data.Defaults;
import hallwright.workload.data.Setting;
import java.util.List;

/// Servers without accelerators: for preparing data, for management and for the doors of a service (W10.4).
public final class ServiceNodes {

    private static final double DAY = 86_400;
    private static final String CPU = "Hugging Face tokenizers: under 20 s per GB on a server";
    private static final String MANAGEMENT = "NVIDIA DGX SuperPOD H100 reference architecture RA-11333-001 v11";
    private static final Formula SERVER_DAYS = Formula.read("W10.4", "{bytes}·{passes}/{rate}/86400", CPU);
    private static final Formula SERVERS = Formula.read("W10.4", "⌈{bytes}·{passes}/({rate}·{days}·86400)⌉", CPU);
    private static final Formula PER_UNIT = Formula.read("W10.4", "{per unit}·{SU}", MANAGEMENT);
    private static final Formula FIXED = Formula.read("W10.4", "{servers}", MANAGEMENT);
    private static final Formula GATEWAYS =
            Formula.derived("W10.4", "⌈{nodes}/{nodes per gateway}⌉", "planning value of this project");
    private static final Formula SUM = Formula.read("W10.4", "{management} + {fabric} + {login} + {gateways}", "sum");

    private ServiceNodes() {}

    /// Work of preparing data in days of one server.
    public static Figure serverDays(double bytes, double passes, Datum bytesPerSecond) {
        return SERVER_DAYS
                .working()
                .put("bytes", bytes)
                .put("passes", passes)
                .put("rate", bytesPerSecond)
                .gives("server_days", "d", bytes * passes / bytesPerSecond.value() / DAY);
    }

    /// Servers that prepare data in a time.
    public static Figure servers(double bytes, double passes, Datum bytesPerSecond, double days) {
        return SERVERS.working()
                .put("bytes", bytes)
                .put("passes", passes)
                .put("rate", bytesPerSecond)
                .put("days", days)
                .gives("servers", "1", Math.ceil(bytes * passes / (bytesPerSecond.value() * days * DAY)));
    }

    /// Management, fabric, login and gateway servers, and all together.
    ///
    /// @param units scalable units
    /// @param fabrics separate compute fabrics
    /// @param servingNodes accelerator nodes that serve
    public static List<Figure> management(double units, double fabrics, double servingNodes, Defaults defaults) {
        Datum perUnit = defaults.of(Setting.MANAGEMENT_PER_UNIT);
        Figure management = PER_UNIT.working()
                .put("per unit", perUnit)
                .put("SU", units)
                .gives("management_nodes", "1", perUnit.value() * units);
        Datum managers = defaults.of(Setting.FABRIC_MANAGERS);
        Figure fabric = PER_UNIT.working()
                .put("per unit", managers)
                .put("SU", fabrics)
                .gives("fabric_managers", "1", managers.value() * fabrics);
        Datum logins = defaults.of(Setting.LOGIN_NODES);
        Figure login = FIXED.working().put("servers", logins).gives("login_nodes", "1", logins.value());
        Datum perGateway = defaults.of(Setting.NODES_PER_GATEWAY);
        Figure gateways = GATEWAYS.working()
                .put("nodes", servingNodes)
                .put("nodes per gateway", perGateway)
                .gives("gateways", "1", Math.ceil(servingNodes / perGateway.value()));
        Figure all = SUM.working()
                .put("management", management)
                .put("fabric", fabric)
                .put("login", login)
                .put("gateways", gateways)
                .gives("service_nodes", "1", management.value() + fabric.value() + login.value() + gateways.value());
        return List.of(management, fabric, login, gateways, all);
    }
}
