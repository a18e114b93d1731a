package hallwright.power.failure;

import hallwright.design.Line;
import hallwright.design.ObjectId;
import hallwright.power.chain.Chain;
import hallwright.power.chain.ChainBuilder;
import hallwright.power.chain.Element;
import hallwright.power.chain.ElementKind;
import hallwright.power.chain.Load;
import hallwright.power.chain.Loss;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// A small chain made up from a seed, as a plain list of facts and as a chain.
final class RandomChain {

    /// One point with its inputs.
    record Part(
            int number, @Nullable Element element, @Nullable Load load, List<Wire> wires, List<Integer> batteries) {}

    /// One input of a point.
    record Wire(int source, int rank, int weight, @Nullable Line line) {}

    private static final ElementKind[] KINDS = {
        ElementKind.BOARD,
        ElementKind.TRANSFORMER,
        ElementKind.UPS,
        ElementKind.STATIC_SWITCH,
        ElementKind.TRANSFER_SWITCH,
        ElementKind.CIRCUIT,
        ElementKind.RACK_PDU
    };

    final List<Part> parts = new ArrayList<>();
    private final Random random;

    RandomChain(long seed) {
        random = new Random(seed);
        int sources = 1 + random.nextInt(3);
        for (int i = 0; i < sources; i++) {
            element(i % 2 == 0 ? ElementKind.UTILITY : ElementKind.GENERATOR, List.of());
        }
        element(ElementKind.BATTERY, List.of());
        int elements = 3 + random.nextInt(9);
        for (int i = 0; i < elements; i++) {
            element(KINDS[random.nextInt(KINDS.length)], wires(3));
        }
        int loads = 1 + random.nextInt(5);
        for (int i = 0; i < loads; i++) {
            List<Wire> wires = wires(4);
            int supplies = wires.stream().mapToInt(Wire::weight).sum();
            ObjectId id = new ObjectId(parts.size() + 1);
            double watts = 100 * (1 + random.nextInt(90));
            Load load = new Load(id, "load " + id, watts, random.nextInt(9), 1 + random.nextInt(supplies), true);
            parts.add(new Part(parts.size(), null, load, wires, List.of()));
        }
    }

    /// The same as a chain; the points of the chain by the numbers of the parts.
    Chain chain() {
        ChainBuilder builder = new ChainBuilder();
        for (Part part : parts) {
            if (part.element() != null) {
                builder.element(part.element());
            } else if (part.load() != null) {
                builder.load(part.load());
            }
        }
        for (Part part : parts) {
            part.wires()
                    .forEach(wire ->
                            builder.input(wire.source(), part.number(), wire.rank(), wire.weight(), wire.line()));
            part.batteries().forEach(battery -> builder.battery(battery, part.number()));
        }
        return builder.build();
    }

    private void element(ElementKind kind, List<Wire> wires) {
        ObjectId id = new ObjectId(parts.size() + 1);
        boolean ups = kind == ElementKind.UPS;
        Loss loss =
                ups ? Loss.of(50_000, 0.01, 0.015, 0.012) : random.nextBoolean() ? Loss.efficiency(0.99) : Loss.NONE;
        double capacity = random.nextInt(5) == 0 ? Double.NaN : 2_000 * (1 + random.nextInt(12));
        Element element = new Element(
                id,
                kind.code() + " " + id,
                kind,
                capacity,
                random.nextBoolean(),
                loss,
                ups ? 1 + random.nextInt(4) : 1,
                kind == ElementKind.STATIC_SWITCH);
        int battery = 0;
        while (battery < parts.size() && !isBattery(parts.get(battery))) {
            battery++;
        }
        List<Integer> batteries = ups && random.nextBoolean() ? List.of(battery) : List.of();
        parts.add(new Part(parts.size(), element, null, wires, batteries));
    }

    private List<Wire> wires(int most) {
        List<Wire> wires = new ArrayList<>();
        int count = 1 + random.nextInt(most);
        while (wires.size() < count) {
            int source = random.nextInt(parts.size());
            if (!isBattery(parts.get(source))) {
                Line line = random.nextInt(3) == 0 ? List.of(Line.values()).get(random.nextInt(6)) : null;
                wires.add(new Wire(source, 1 + random.nextInt(2), 1 + random.nextInt(3), line));
            }
        }
        return wires;
    }

    private static boolean isBattery(Part part) {
        return part.element() != null && part.element().kind() == ElementKind.BATTERY;
    }
}
