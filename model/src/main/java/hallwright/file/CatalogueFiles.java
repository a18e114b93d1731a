package hallwright.file;

import hallwright.catalogue.Catalogue;
import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.TypeId;
import hallwright.catalogue.validation.TypeProblem;
import hallwright.catalogue.validation.TypeRules;
import hallwright.catalogue.validation.TypeStandards;
import hallwright.text.Message;
import hallwright.text.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads folders of equipment types, one JSON file each. What is wrong with one file keeps that file out and no
/// other.
public final class CatalogueFiles {

    private static final String FORMAT = "hallwright-equipment";
    private static final String LIST_FORMAT = "hallwright-catalogue";
    private static final int VERSION = 1;
    private static final String ENDING = ".json";
    private static final String STANDARDS = "standards.json";
    private static final int DEPTH = 8;

    private final TypeStandards standards;
    private final List<FileProblem> refused;
    private final List<FileProblem> warnings = new ArrayList<>();
    private final SortedMap<TypeId, Path> files = new TreeMap<>();

    private CatalogueFiles(TypeStandards standards, List<FileProblem> refused) {
        this.standards = standards;
        this.refused = refused;
    }

    /// What was found in the folders.
    ///
    /// @param catalogue the types that can be used
    /// @param files the file that each of them came from
    /// @param refused why files were kept out, every reason
    /// @param warnings what a person should look at in types that can be used
    public record Result(
            Catalogue catalogue,
            SortedMap<TypeId, Path> files,
            List<FileProblem> refused,
            List<FileProblem> warnings) {}

    /// Reads the shipped types and then the user's, which replace shipped ones of the same id.
    ///
    /// @param templatesEquipment the folder of the shipped types, with `standards.json` at its top
    /// @param overlays folders of further types; a later folder replaces types of an earlier one
    public static Result read(Path templatesEquipment, List<Path> overlays) {
        List<FileProblem> refused = new ArrayList<>();
        Path standardsFile = templatesEquipment.resolve(STANDARDS);
        TypeStandards standards = TypeStandards.NONE;
        try {
            standards = StandardsFile.read(standardsFile);
        } catch (FileProblem e) {
            refused.add(e);
        }
        CatalogueFiles reader = new CatalogueFiles(standards, refused);
        Catalogue catalogue = Catalogue.of(reader.folder(templatesEquipment, standardsFile));
        for (Path overlay : overlays) {
            catalogue = catalogue.overlaidWith(reader.folder(overlay, standardsFile));
        }
        reader.samePart(catalogue);
        return new Result(
                catalogue, Collections.unmodifiableSortedMap(reader.files), sorted(refused), sorted(reader.warnings));
    }

    /// A catalogue as one JSON object for other programs, in the format `hallwright-catalogue`, version 1:
    /// `format`,
    /// `version`, `writtenBy` and `types`, each with the keys of its own file.
    public static String text(Catalogue catalogue) {
        ObjectNode node = JsonText.MAPPER.createObjectNode();
        node.put("format", LIST_FORMAT);
        node.put("version", VERSION);
        node.put("writtenBy", Version.signature());
        ArrayNode types = node.putArray("types");
        catalogue.types().forEach(type -> types.add(EquipmentJson.write(type)));
        return JsonLayout.text(node);
    }

    /// A bill of materials adds up what has the same maker and order code.
    private void samePart(Catalogue catalogue) {
        Map<List<String>, EquipmentType> byPart = new HashMap<>();
        for (EquipmentType type : catalogue.types()) {
            String maker = type.product().manufacturer();
            String part = type.product().partNumber();
            Path file = files.get(type.id());
            EquipmentType other = part == null ? null : byPart.putIfAbsent(List.of(maker, part), type);
            if (other != null && part != null && file != null) {
                Message reason = Message.of(
                        "catalogue.problem.same-part", maker, part, other.id().value());
                warnings.add(new FileProblem(file, "/partNumber", reason));
            }
        }
    }

    private static List<FileProblem> sorted(List<FileProblem> problems) {
        return problems.stream().sorted(Comparator.comparing(FileProblem::file)).toList();
    }

    private List<EquipmentType> folder(Path folder, Path standardsFile) {
        Map<TypeId, List<Path>> byId = new TreeMap<>();
        Map<Path, EquipmentType> read = new TreeMap<>();
        for (Path file : list(folder)) {
            if (!file.equals(standardsFile)) {
                try {
                    EquipmentType type = one(file);
                    read.put(file, type);
                    byId.computeIfAbsent(type.id(), _ -> new ArrayList<>()).add(file);
                } catch (FileProblem e) {
                    refused.add(e);
                }
            }
        }
        List<EquipmentType> types = new ArrayList<>();
        read.forEach((file, type) -> {
            List<Path> same = byId.getOrDefault(type.id(), List.of());
            if (same.size() > 1) {
                Path other = same.getFirst().equals(file) ? same.getLast() : same.getFirst();
                refused.add(new FileProblem(
                        file, "/id", Message.of("file.type-twice", type.id().value(), other.toString())));
            } else if (agrees(file, type)) {
                types.add(type);
                files.put(type.id(), file);
            }
        });
        return types;
    }

    private static EquipmentType one(Path file) throws FileProblem {
        JsonIn in = JsonText.read(file);
        in.header(FORMAT, VERSION);
        EquipmentType type = EquipmentJson.read(in);
        String name = type.id().value() + ENDING;
        if (!file.endsWith(name)) {
            throw in.problem("id", Message.of("file.type-name", type.id().value(), name));
        }
        return type;
    }

    /// Reports what does not agree in a type; false if it must be kept out.
    private boolean agrees(Path file, EquipmentType type) {
        boolean agrees = true;
        for (TypeProblem problem : TypeRules.check(type, standards)) {
            boolean error = problem.level() == TypeProblem.Level.ERROR;
            String place = problem.place().isEmpty() ? "" : "/" + problem.place();
            (error ? refused : warnings).add(new FileProblem(file, place, problem.message()));
            agrees &= !error;
        }
        return agrees;
    }

    private List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            refused.add(new FileProblem(folder, "", Message.of("file.folder-missing")));
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder, DEPTH)) {
            return walk.filter(file -> file.toString().endsWith(ENDING) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            refused.add(new FileProblem(folder, "", Message.of("file.unreadable", String.valueOf(e.getMessage()))));
            return List.of();
        }
    }
}
