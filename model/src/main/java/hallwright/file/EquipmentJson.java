package hallwright.file;

import hallwright.catalogue.CableType;
import hallwright.catalogue.ContainmentType;
import hallwright.catalogue.CoolingType;
import hallwright.catalogue.DeviceType;
import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.PathwayType;
import hallwright.catalogue.PowerType;
import hallwright.catalogue.Product;
import hallwright.catalogue.RackSystemType;
import hallwright.catalogue.RackType;
import hallwright.catalogue.TileType;
import tools.jackson.databind.node.ObjectNode;

/// An equipment type as one JSON object, in files of the catalogue and inside designs alike. What is not known is
/// left out; reading what was written gives an equal type.
final class EquipmentJson {

    private EquipmentJson() {}

    /// The type in an object. A key that its kind does not carry is refused.
    ///
    /// @throws FileProblem with the place of the first thing that is wrong
    static EquipmentType read(JsonIn in) throws FileProblem {
        Product product = ProductIn.product(in);
        EquipmentParts parts = new EquipmentParts(in, product.category());
        EquipmentType type = switch (product.category().kind()) {
            case DEVICE -> device(product, parts);
            case RACK_SYSTEM -> system(product, parts);
            case RACK -> rack(product, parts);
            case POWER -> power(product, parts);
            case COOLING -> cooling(product, parts);
            case TILE -> new TileType(product, parts.body(), parts.air(), parts.ratings(), ProductIn.evidence(in));
            case CONTAINMENT -> new ContainmentType(product, parts.body(), parts.ratings(), ProductIn.evidence(in));
            case CABLE -> new CableType(product, parts.body(), parts.draw(), parts.ratings(), ProductIn.evidence(in));
            case PATHWAY ->
                new PathwayType(product, parts.body(), parts.mounting(), parts.ratings(), ProductIn.evidence(in));
        };
        in.done();
        return type;
    }

    /// The object for a type, keys in a fixed order.
    static ObjectNode write(EquipmentType type) {
        return EquipmentOut.write(type);
    }

    private static DeviceType device(Product product, EquipmentParts parts) throws FileProblem {
        return new DeviceType(
                product,
                parts.body(),
                parts.mounting(),
                parts.draw(),
                parts.air(),
                parts.liquid(),
                parts.ports(),
                parts.ratings(),
                ProductIn.evidence(parts.in()));
    }

    private static RackSystemType system(Product product, EquipmentParts parts) throws FileProblem {
        return new RackSystemType(
                product,
                parts.body(),
                parts.mounting(),
                parts.draw(),
                parts.air(),
                parts.liquid(),
                parts.ports(),
                parts.ratings(),
                ProductIn.evidence(parts.in()));
    }

    private static RackType rack(Product product, EquipmentParts parts) throws FileProblem {
        return new RackType(
                product,
                parts.body(),
                parts.mounting(),
                parts.staticLoad(),
                parts.ratings(),
                ProductIn.evidence(parts.in()));
    }

    private static PowerType power(Product product, EquipmentParts parts) throws FileProblem {
        return new PowerType(
                product,
                parts.body(),
                parts.mounting(),
                parts.draw(),
                parts.air(),
                parts.ratings(),
                ProductIn.evidence(parts.in()));
    }

    private static CoolingType cooling(Product product, EquipmentParts parts) throws FileProblem {
        return new CoolingType(
                product,
                parts.body(),
                parts.mounting(),
                parts.draw(),
                parts.air(),
                parts.liquid(),
                parts.duty(),
                parts.ratings(),
                ProductIn.evidence(parts.in()));
    }
}
