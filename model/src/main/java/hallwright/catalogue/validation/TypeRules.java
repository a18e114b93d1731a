package hallwright.catalogue.validation;

import hallwright.catalogue.CableType;
import hallwright.catalogue.ContainmentType;
import hallwright.catalogue.CoolingType;
import hallwright.catalogue.DeviceType;
import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.PathwayType;
import hallwright.catalogue.PowerType;
import hallwright.catalogue.RackSystemType;
import hallwright.catalogue.RackType;
import hallwright.catalogue.TileType;
import java.util.List;

/// Whether a type agrees with itself, with the standards of its connectors and racks, and with physics. Knows no
/// files and changes nothing.
public final class TypeRules {

    private TypeRules() {}

    /// Everything that does not agree, errors and warnings; empty if nothing does.
    public static List<TypeProblem> check(EquipmentType type, TypeStandards standards) {
        Problems problems = new Problems();
        SizeRules.check(type, standards, problems);
        switch (type) {
            case DeviceType device -> {
                SizeRules.device(device, standards, problems);
                heatProducer(device, standards, problems);
            }
            case RackSystemType system -> {
                SizeRules.rack(system, standards, problems);
                heatProducer(system, standards, problems);
                RatingRules.heatSplit(system, problems);
            }
            case RackType rack -> SizeRules.rack(rack, standards, problems);
            case PowerType power -> {
                SizeRules.device(power, standards, problems);
                ElectricRules.check(power, standards, problems);
                FlowRules.check(power, problems);
                RatingRules.power(power, standards, problems);
            }
            case CoolingType cooling -> {
                SizeRules.device(cooling, standards, problems);
                ElectricRules.check(cooling, standards, problems);
                FlowRules.check(cooling, problems);
                FlowRules.cooling(cooling, standards, problems);
            }
            case TileType tile -> {
                FlowRules.check(tile, problems);
                RatingRules.tile(tile, problems);
            }
            case PathwayType pathway -> SizeRules.device(pathway, standards, problems);
            case CableType cable -> ElectricRules.check(cable, standards, problems);
            case ContainmentType _ -> {}
        }
        RatingRules.check(type, problems);
        EvidenceRules.check(type, problems);
        return problems.found();
    }

    private static void heatProducer(EquipmentType type, TypeStandards standards, Problems problems) {
        ElectricRules.check(type, standards, problems);
        ElectricRules.heat(type, problems);
        FlowRules.check(type, problems);
        FlowRules.heatProducer(type, standards, problems);
    }
}
