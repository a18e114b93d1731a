package hallwright.electrical.cable;

import hallwright.electrical.Tolerance;

/// A cable, its device and its load by the international code: `Ib <= In <= Iz`. That `I2 <= 1.45 x Iz` then holds
/// for
/// circuit breakers; fuses have to be looked at apart. Source: IEC 60364-4-43 433.1. All in A.
///
/// @param load the design current Ib
/// @param device the rated current In of the device
/// @param cable the ampacity Iz where the cable lies
public record IecProtection(double load, double device, double cable) {

    /// True if the device carries the load.
    public boolean carriesLoad() {
        return Tolerance.atMost(load, device);
    }

    /// True if the device protects the cable.
    public boolean protectsCable() {
        return Tolerance.atMost(device, cable);
    }

    /// True if both.
    public boolean holds() {
        return carriesLoad() && protectsCable();
    }

    /// The ampacity above the device, as a share of the device; negative if the cable is too small.
    public double margin() {
        return (cable - device) / device;
    }
}
