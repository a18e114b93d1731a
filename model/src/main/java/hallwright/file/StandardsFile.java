package hallwright.file;

import hallwright.catalogue.validation.TypeStandards;
import hallwright.catalogue.validation.TypeStandards.Connector;
import hallwright.catalogue.validation.TypeStandards.Range;
import hallwright.units.Current;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reads the standards that equipment types are held against. Every entry names its source, month and confidence.
final class StandardsFile {

    private static final String FORMAT = "hallwright-equipment-standards";
    private static final int VERSION = 1;
    private static final double MOST_AMPERES = 10_000;
    private static final double MOST = 1e6;

    private StandardsFile() {}

    static TypeStandards read(Path file) throws FileProblem {
        JsonIn in = JsonText.read(file);
        in.header(FORMAT, VERSION);
        TypeStandards standards = new TypeStandards(
                connectors(in),
                pitches(in),
                range(in, "airRiseKelvin"),
                range(in, "liquidRiseKelvin"),
                range(in, "densityKgPerM3"));
        in.done();
        return standards;
    }

    private static List<Connector> connectors(JsonIn in) throws FileProblem {
        List<Connector> connectors = new ArrayList<>();
        for (JsonIn entry : in.objects("connectors")) {
            Double northAmerica = entry.optionalNumber("northAmericaA", 0, MOST_AMPERES);
            connectors.add(new Connector(
                    entry.text("name"),
                    entry.integer("phases", 1, 3),
                    new Current(entry.number("currentA", 0, MOST_AMPERES)),
                    northAmerica == null ? null : new Current(northAmerica)));
            evidence(entry);
        }
        return connectors;
    }

    private static Map<String, Double> pitches(JsonIn in) throws FileProblem {
        Map<String, Double> pitches = new TreeMap<>();
        for (JsonIn entry : in.objects("pitches")) {
            pitches.put(entry.text("rackStandard"), entry.number("pitchMm", 1, 1000));
            evidence(entry);
        }
        return pitches;
    }

    private static Range range(JsonIn in, String key) throws FileProblem {
        JsonIn entry = in.object(key);
        double least = entry.number("least", 0, MOST);
        Range range = new Range(least, entry.number("most", least, MOST));
        evidence(entry);
        return range;
    }

    private static void evidence(JsonIn entry) throws FileProblem {
        entry.text("source");
        ProductIn.recorded(entry);
        ProductIn.confidence(entry);
        entry.optionalText("notes");
        entry.done();
    }
}
