package hallwright.electrical.file;

import hallwright.catalogue.Confidence;
import hallwright.electrical.cable.ConductorTable;
import hallwright.electrical.circuit.NeutralBand;
import hallwright.electrical.data.Component;
import hallwright.electrical.data.ElectricalData;
import hallwright.electrical.data.ElectricalSetting;
import hallwright.electrical.data.RegionNumbers;
import hallwright.file.FileProblem;
import hallwright.file.JsonText;
import hallwright.text.Message;
import hallwright.workload.Datum;
import hallwright.workload.Fields;
import hallwright.workload.WorkloadProblem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Reads the reference data of the electrical calculation from the folder of templates.
public final class ElectricalFiles {

    private static final int VERSION = 1;

    private ElectricalFiles() {}

    /// The reference data.
    ///
    /// @param templates the folder that holds `electrical`
    /// @throws FileProblem if a file is missing or wrong, with the place and what would be right
    public static ElectricalData read(Path templates) throws FileProblem {
        Path folder = templates.resolve("electrical");
        return new ElectricalData(
                open(folder.resolve("defaults.json"), ElectricalFiles::defaults),
                open(folder.resolve("regions.json"), in -> rows(in, "regions", ElectricalFiles::region)),
                open(folder.resolve("conductors.json"), ElectricalFiles::conductors),
                open(folder.resolve("harmonics.json"), in -> rows(in, "neutralBands", ElectricalFiles::band)),
                open(folder.resolve("harmonics.json"), in -> rows(in, "transformerRatings", ElectricalFiles::kFactor)),
                open(folder.resolve("components.json"), in -> rows(in, "components", ElectricalFiles::component)));
    }

    private static Map<ElectricalSetting, Datum> defaults(Fields in) throws WorkloadProblem {
        Fields values = in.optionalFields("values");
        if (values == null) {
            throw in.missing("values");
        }
        Map<ElectricalSetting, Datum> read = new EnumMap<>(ElectricalSetting.class);
        for (ElectricalSetting setting : ElectricalSetting.values()) {
            Fields value = values.optionalFields(setting.key());
            if (value == null) {
                throw values.missing(setting.key());
            }
            read.put(setting, datum(value));
        }
        return read;
    }

    private static Datum datum(Fields in) throws WorkloadProblem {
        double value = in.number("value");
        double least = in.number("least");
        double most = in.number("most");
        if (value < least || value > most) {
            throw in.problem("value", Message.of("workload.data.range", value, "[" + least + ", " + most + "]"));
        }
        return new Datum(value, least, most, in.text("unit"), in.text("source"), in.text("recorded"), confidence(in));
    }

    private static RegionNumbers region(Fields row) throws WorkloadProblem {
        return new RegionNumbers(
                row.text("id"),
                share(row, "continuousFactor"),
                share(row, "planningFactor"),
                rising(row, "standardRatingsA"),
                rising(row, "rackRatingsA"),
                row.number("nextSizeUpToA"),
                row.numbers("lineToLineV"),
                row.numbers("directV"),
                row.text("clause"),
                row.text("source"),
                row.text("recorded"),
                confidence(row));
    }

    private static ConductorTable conductors(Fields in) throws WorkloadProblem {
        return new ConductorTable(
                rows(in, "conductors", row -> {
                    known(row);
                    return new ConductorTable.Conductor(row.text("name"), row.positive("at75A"), row.positive("at90A"));
                }),
                rows(in, "ambient", row -> {
                    known(row);
                    return new ConductorTable.AmbientBand(
                            row.number("upToC"), row.positive("at75"), row.positive("at90"));
                }),
                rows(in, "bundling", row -> {
                    known(row);
                    return new ConductorTable.BundlingBand(row.count("upTo"), share(row, "factor"));
                }));
    }

    private static NeutralBand band(Fields row) throws WorkloadProblem {
        known(row);
        return new NeutralBand(row.positive("upTo"), share(row, "factor"), row.flag(false, "onNeutral"));
    }

    private static Double kFactor(Fields row) throws WorkloadProblem {
        known(row);
        return row.positive("kFactor");
    }

    private static Component component(Fields row) throws WorkloadProblem {
        return new Component(
                row.text("id"),
                row.text("name"),
                row.positive("failuresPerYear"),
                row.positive("repairH"),
                row.text("source"),
                row.text("recorded"),
                confidence(row));
    }

    /// Every row says where it is from, also where nobody asks for it later.
    private static void known(Fields row) throws WorkloadProblem {
        row.text("source");
        row.text("recorded");
        confidence(row);
    }

    private static double share(Fields row, String key) throws WorkloadProblem {
        double value = row.positive(key);
        if (value > 1) {
            throw row.problem(key, Message.of("workload.data.range", value, "]0, 1]"));
        }
        return value;
    }

    private static List<Double> rising(Fields row, String key) throws WorkloadProblem {
        List<Double> values = row.numbers(key);
        if (values.isEmpty()) {
            throw row.missing(key);
        }
        if (!values.equals(values.stream().distinct().sorted().toList())) {
            throw row.wrong(key, values, Message.of("electrical.expected.rising"));
        }
        return values;
    }

    private static Confidence confidence(Fields row) throws WorkloadProblem {
        String code = row.text("confidence");
        return Confidence.ofCode(code)
                .orElseThrow(() -> row.wrong("confidence", code, Message.of("electrical.expected.confidence")));
    }

    private static <T> List<T> rows(Fields in, String key, Form<T> reader) throws WorkloadProblem {
        List<T> all = new ArrayList<>();
        for (Fields row : in.list(key)) {
            all.add(reader.read(row));
        }
        if (all.isEmpty()) {
            throw in.missing(key);
        }
        return all;
    }

    private static <T> T open(Path file, Form<T> reader) throws FileProblem {
        Fields in = Fields.of(JsonText.values(file));
        try {
            in.text("format");
            if (in.count("version") > VERSION) {
                throw in.problem("version", Message.of("workload.expected.version", in.count("version"), VERSION));
            }
            return reader.read(in);
        } catch (WorkloadProblem problem) {
            throw new FileProblem(file, "/" + problem.field(), problem.reason());
        }
    }

    /// Reads one thing from its fields.
    private interface Form<T> {

        T read(Fields in) throws WorkloadProblem;
    }
}
