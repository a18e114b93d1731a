package hallwright.export.power;

import hallwright.analysis.Analysis;
import hallwright.catalogue.TypeId;
import hallwright.design.Cord;
import hallwright.design.Design;
import hallwright.design.Feed;
import hallwright.design.Line;
import hallwright.design.ObjectId;
import hallwright.export.book.Book;
import hallwright.export.book.Content;
import hallwright.export.book.Look;
import hallwright.export.book.Page;
import hallwright.export.book.Table;
import hallwright.export.sheet.BookFacts;
import hallwright.power.hall.HallPower;
import hallwright.units.Current;
import hallwright.units.Length;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The plan of cords: from which outlet to which inlet, on which line, behind which breaker.
final class CordSheet {

    private static final int HEADER_ROW = 3;

    private CordSheet() {}

    static void write(Book book, BookFacts facts, Design design, Analysis analysis) {
        Map<ObjectId, Feed> circuits = new HashMap<>();
        design.feeds().forEach(feed -> circuits.putIfAbsent(feed.load(), feed));
        List<Cord> cords = design.cords().stream()
                .sorted(Comparator.comparing((Cord cord) -> CircuitRow.name(design, cord.source()))
                        .thenComparing(Cord::connector)
                        .thenComparingInt(Cord::outlet))
                .toList();
        Page page = CircuitSheet.page(book, facts, "export.sheet.cords", "export.cords.title", "export.cords.note");
        Table<Cord> table = new Table<Cord>(page, HEADER_ROW)
                .column("name", facts.word("export.col.label"), 20, Look.ID, cord -> Content.text(cord.name()))
                .column(
                        "side",
                        facts.word("export.col.side"),
                        8,
                        Look.ID,
                        cord -> Content.text(cord.side().name()))
                .column(
                        "from",
                        facts.word("export.col.from"),
                        20,
                        Look.ID,
                        cord -> Content.text(CircuitRow.name(design, cord.source())))
                .column(
                        "outlet",
                        facts.word("export.col.outlet"),
                        9,
                        Look.ID,
                        cord -> Content.text(cord.connector() + "-" + cord.outlet()))
                .column(
                        "to",
                        facts.word("export.col.to"),
                        24,
                        Look.ID,
                        cord -> Content.text(CircuitRow.name(design, cord.load())))
                .column(
                        "inlet",
                        facts.word("export.col.inlet"),
                        8,
                        Look.ID,
                        cord -> Content.text(cord.group() + "." + cord.inlet()))
                .column("line", facts.word("export.col.phase"), 9, Look.ID, CordSheet::line)
                .column("breaker", facts.word("export.col.breaker"), 10, Look.QUANTITY, cord -> breaker(circuits, cord))
                .column("watts", facts.word("export.col.watts"), 10, Look.QUANTITY, cord -> watts(analysis, cord))
                .column("length", facts.word("export.col.length"), 10, Look.QUANTITY, CordSheet::length)
                .column("part", facts.word("export.col.part"), 24, Look.ID, CordSheet::part);
        table.write(cords);
        CircuitSheet.finish(page, facts, table, 1);
    }

    private static Content line(Cord cord) {
        Line line = cord.line();
        return line == null ? Content.BLANK : Content.text(line.code());
    }

    private static Content breaker(Map<ObjectId, Feed> circuits, Cord cord) {
        Feed feed = circuits.get(cord.source());
        Current breaker = feed == null ? null : feed.breaker();
        return breaker == null ? Content.BLANK : Content.number(breaker.amperes());
    }

    private static Content watts(Analysis analysis, Cord cord) {
        HallPower power = analysis.power();
        int point = power == null ? -1 : power.chain().find(cord.id());
        return power == null || point < 0 || power.sourceWatts() == 0
                ? Content.BLANK
                : Content.number(power.watts(point));
    }

    private static Content length(Cord cord) {
        Length length = cord.length();
        return length == null ? Content.BLANK : Content.number(length.metres());
    }

    private static Content part(Cord cord) {
        TypeId part = cord.part();
        return part == null ? Content.BLANK : Content.text(part.value());
    }
}
