package hallwright.app.sample;

import hallwright.catalogue.RackUnits;
import hallwright.design.Design;
import hallwright.design.Face;
import hallwright.design.Mount;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.edit.Edit;
import hallwright.edit.EditResult;
import hallwright.edit.MountDevice;
import hallwright.edit.Place;
import hallwright.geometry.Point;
import hallwright.geometry.Turn;

/// Halls for tests, and results as a calculation would give them.
public final class Hall {

    private Hall() {}

    /// Two racks R1 and R2 side by side, each with a node in the lowest units: identities 1 to 4.
    public static Design twoRacks() {
        Design design = Design.empty("Two racks");
        design = after(design, Place.onFloor(Equipment.RACK, new Point(0, 0), Turn.NONE));
        design = after(design, Place.onFloor(Equipment.RACK, new Point(600, 0), Turn.NONE));
        for (Placement rack : design.placements()) {
            design = after(design, new MountDevice(Equipment.NODE, null, rack.id(), RackUnits.of(1), Face.FRONT));
        }
        return design;
    }

    /// The design after an edit that must work.
    public static Design after(Design design, Edit edit) {
        return switch (edit.applyTo(design)) {
            case EditResult.Applied applied -> applied.design();
            case EditResult.Refused refused -> throw new AssertionError(refused.reason());
        };
    }

    /// The rack with this identity.
    public static Placement rack(Design design, int number) {
        Placement placement = design.placements().get(new ObjectId(number));
        if (placement == null) {
            throw new AssertionError("no rack [number=" + number + "]");
        }
        return placement;
    }

    /// The device with this identity.
    public static Mount device(Design design, int number) {
        Mount mount = design.mounts().get(new ObjectId(number));
        if (mount == null) {
            throw new AssertionError("no device [number=" + number + "]");
        }
        return mount;
    }
}
