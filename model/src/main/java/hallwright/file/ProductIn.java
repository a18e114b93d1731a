package hallwright.file;

import hallwright.catalogue.Category;
import hallwright.catalogue.Confidence;
import hallwright.catalogue.Evidence;
import hallwright.catalogue.Product;
import hallwright.catalogue.TypeField;
import hallwright.catalogue.TypeId;
import hallwright.text.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Reads the name of a type and where its facts come from.
final class ProductIn {

    private static final Pattern YEAR_AND_MONTH = Pattern.compile("[12]\\d{3}-(0[1-9]|1[0-2])");

    private ProductIn() {}

    static Product product(JsonIn in) throws FileProblem {
        String id = in.text("id");
        if (!TypeId.isWellFormed(id)) {
            throw in.problem("id", Message.of("file.type-id", id));
        }
        return new Product(
                new TypeId(id),
                in.word(
                        "category",
                        Category::ofCode,
                        Arrays.stream(Category.values()).map(Category::code).toList()),
                in.optionalText("subcategory"),
                in.text("manufacturer"),
                in.text("model"),
                in.optionalText("partNumber"),
                in.optionalText("lifecycle"),
                in.text("summary"),
                in.optionalText("notes"));
    }

    static Evidence evidence(JsonIn in) throws FileProblem {
        return new Evidence(
                in.text("source"),
                in.text("sourceKind"),
                recorded(in),
                confidence(in),
                fields(in, "verified"),
                fields(in, "unverified"));
    }

    /// The month in which facts were written down.
    static String recorded(JsonIn in) throws FileProblem {
        String recorded = in.text("recorded");
        if (!YEAR_AND_MONTH.matcher(recorded).matches()) {
            throw in.problem("recorded", Message.of("file.year-month", recorded));
        }
        return recorded;
    }

    static Confidence confidence(JsonIn in) throws FileProblem {
        return in.word(
                "confidence",
                Confidence::ofCode,
                Arrays.stream(Confidence.values()).map(Confidence::code).toList());
    }

    private static Set<String> fields(JsonIn in, String key) throws FileProblem {
        List<String> names = in.texts(key);
        Set<String> fields = new TreeSet<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (TypeField.ofKey(name).isEmpty()) {
                throw in.problem(key, i, Message.of("file.field-unknown", name));
            }
            if (!fields.add(name)) {
                throw in.problem(key, i, Message.of("file.field-twice", name));
            }
        }
        return fields;
    }
}
