package hallwright.app.command.print;

import hallwright.analysis.Analysis;
import hallwright.app.figures.Figure;
import hallwright.power.Density;
import hallwright.power.DensityDefinition;
import hallwright.power.LoadSum;
import hallwright.space.Row;
import hallwright.text.Texts;
import hallwright.thermal.CoolingUnit;
import hallwright.thermal.LoopCooling;
import hallwright.thermal.UnitGroup;
import hallwright.thermal.ZoneCooling;
import hallwright.units.Quantity;
import hallwright.units.Total;
import hallwright.workload.floor.FloorWorkload;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The figures of a hall as text for people: key figures, density by each definition, loads by row and zone,
/// cooling.
public final class FiguresText {

    private static final String NONE = "–";

    private final Analysis analysis;
    private final Texts texts;
    private final PrintWriter out;

    public FiguresText(Analysis analysis, Texts texts, PrintWriter out) {
        this.analysis = analysis;
        this.texts = texts;
        this.out = out;
    }

    /// Prints the key figures, those that are always in view in the window.
    public void printKeyFigures() {
        Columns columns = new Columns(heads("figure", "value"));
        for (Figure figure : Figure.all(analysis.figures(), texts)) {
            columns.add(figure.label(), (figure.value() + " " + figure.missing()).strip());
        }
        section("command.figures.key", columns);
    }

    /// Prints everything.
    public void printAll() {
        printKeyFigures();
        density();
        rows();
        zones();
        loops();
        FloorWorkload workload = analysis.workload();
        if (workload != null) {
            new WorkloadPrint(texts, out).print(workload);
        }
    }

    private void density() {
        Columns columns = new Columns(heads("definition", "density"));
        Density density = analysis.density();
        columns.add(named(DensityDefinition.PER_RACK), text(density.perRack()));
        columns.add(named(DensityDefinition.WHITE_SPACE), text(density.whiteSpace()));
        columns.add(named(DensityDefinition.FOOTPRINT), text(density.footprint()));
        columns.add(named(DensityDefinition.FOOTPRINT_AND_HALF_AISLES), text(density.halfAisles()));
        section("command.figures.density", columns);
    }

    private void rows() {
        Columns columns = new Columns(heads("row", "racks", "gpus", "maximum", "typical", "air", "liquid", "mass"));
        for (Row row : analysis.layout().rows().all()) {
            add(columns, row.name(), analysis.groups().row(row));
        }
        add(columns, texts.get("command.figures.hall"), analysis.loads().hall());
        section("command.figures.rows", columns);
    }

    private void zones() {
        Columns columns = new Columns(
                heads("zone", "racks", "air", "capacity", "capacity-lost", "airflow", "moved", "moved-lost"));
        for (ZoneCooling zone : analysis.cooling().zones()) {
            UnitGroup units = zone.units();
            columns.add(
                    zone.zone().name(),
                    count(zone.load().racks()),
                    text(zone.load().airHeat()),
                    text(units.capacity(0)),
                    text(units.capacity(1)),
                    text(zone.airflowNeed()),
                    text(units.airflow(0)),
                    text(units.airflow(1)));
        }
        section("command.figures.zones", columns);
        notCounted(analysis.cooling().zones().stream().map(ZoneCooling::units));
    }

    private void loops() {
        Columns columns =
                new Columns(heads("loop", "racks", "liquid", "capacity", "capacity-lost", "coolant", "given"));
        for (LoopCooling loop : analysis.cooling().loops()) {
            UnitGroup units = loop.units();
            columns.add(
                    loop.loop().name(),
                    count(loop.load().racks()),
                    text(loop.load().liquidHeat()),
                    text(units.capacity(0)),
                    text(units.capacity(1)),
                    text(loop.load().coolant()),
                    text(units.coolant(0)));
        }
        section("command.figures.loops", columns);
        notCounted(analysis.cooling().loops().stream().map(LoopCooling::units));
    }

    private void notCounted(Stream<UnitGroup> groups) {
        String names = groups.flatMap(group -> group.notCounted().stream())
                .map(CoolingUnit::name)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            out.println("  " + texts.get("command.figures.not-counted", names));
        }
    }

    private void section(String title, Columns columns) {
        if (!columns.isEmpty()) {
            out.println();
            out.println(texts.get(title));
            columns.print(out);
        }
    }

    private void add(Columns columns, String name, LoadSum load) {
        columns.add(
                name,
                count(load.racks()),
                count(load.gpus()) + (load.assumed().silentGpus() > 0 ? " +" : ""),
                text(load.maximum()),
                text(load.typical()),
                text(load.airHeat()),
                text(load.liquidHeat()),
                text(load.mass()));
    }

    private List<String> heads(String... names) {
        return Stream.of(names).map(name -> texts.get("command.head." + name)).toList();
    }

    private String named(DensityDefinition definition) {
        return texts.get(definition.messageId());
    }

    private String count(int number) {
        return texts.quantities().number(number, 0);
    }

    private String text(@Nullable Quantity quantity) {
        return quantity == null ? NONE : texts.quantities().format(quantity);
    }

    /// A sum that lacks something says so with a plus: it is the least that the value can be.
    private String text(Total<? extends Quantity> total) {
        return text(total.known()) + (total.isComplete() ? "" : " +");
    }
}
