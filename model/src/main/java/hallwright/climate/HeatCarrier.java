package hallwright.climate;

/// A fluid that carries heat away: `P = rho x cp x V x dT`. Source: energy balance.
///
/// @param density in kg/m3
/// @param heat specific heat in J/(kg K)
public record HeatCarrier(double density, double heat) {

    public HeatCarrier {
        if (!(density > 0 && heat > 0)) {
            throw new IllegalArgumentException(
                    "a fluid has mass and heat [density=" + density + ", heat=" + heat + "]");
        }
    }

    /// The flow in m3/s that carries a heat in W at a rise in K: `V = P / (rho x cp x dT)`.
    public double flow(double watts, double rise) {
        if (!(rise > 0)) {
            throw new IllegalArgumentException("heat needs a rise in temperature [rise=" + rise + "]");
        }
        return watts / (density * heat * rise);
    }

    /// The rise in K of a flow in m3/s that carries a heat in W.
    public double rise(double watts, double flow) {
        if (!(flow > 0)) {
            throw new IllegalArgumentException("heat needs a flow [flow=" + flow + "]");
        }
        return watts / (density * heat * flow);
    }

    /// The heat in W that a flow in m3/s carries at a rise in K.
    public double heatOf(double flow, double rise) {
        return density * heat * flow * rise;
    }
}
