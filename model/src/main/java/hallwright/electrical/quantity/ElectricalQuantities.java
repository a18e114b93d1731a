package hallwright.electrical.quantity;

import hallwright.electrical.data.ElectricalData;
import hallwright.text.Message;
import hallwright.workload.question.Calculation;
import java.util.List;
import java.util.stream.Stream;

/// All electrical quantities, with those of rooms and racks that belong to the same rules.
public final class ElectricalQuantities {

    private ElectricalQuantities() {}

    /// Every calculation over reference data.
    public static List<Calculation> all(ElectricalData data) {
        return Stream.of(
                        CircuitQuantities.all(data),
                        PhaseQuantities.all(data),
                        SharingQuantities.all(),
                        GroupQuantities.all(),
                        CableQuantities.all(data),
                        PlantQuantities.all(data),
                        GeneratorQuantities.all(data),
                        RackQuantities.all(data),
                        RoomQuantities.all(data),
                        SpaceQuantities.all(data),
                        AvailabilityQuantities.all(data))
                .flatMap(List::stream)
                .map(ElectricalQuantities::careful)
                .toList();
    }

    /// The same calculation, which tells what its formulas refuse as a problem of the question.
    private static Calculation careful(Calculation each) {
        return new Calculation(
                each.quantity(), each.part(), each.formula(), each.needs(), each.takes(), each.gives(), in -> {
                    try {
                        return each.body().answer(in);
                    } catch (IllegalArgumentException refused) {
                        throw in.problem(
                                each.needs().getFirst(),
                                Message.of("electrical.refused", each.name(), String.valueOf(refused.getMessage())));
                    }
                });
    }
}
