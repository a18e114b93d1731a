package hallwright.text;

import hallwright.units.Money;
import hallwright.units.Quantity;
import hallwright.units.QuantityFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/// All texts of one language, and the format of the quantities inside them.
///
/// The texts lie beside this class, one file per area and language, in the pattern language of [MessageFormat].
/// An id without a text comes back in brackets, so that a slip is seen and nothing stops.
public final class Texts {

    /// The areas that the message files are cut into; each is one file per language.
    public static final List<String> AREAS = List.of(
            "catalogue",
            "check",
            "command",
            "cost",
            "design",
            "drawing",
            "edit",
            "electrical",
            "export",
            "file",
            "window",
            "workload");

    private static final Map<Language, Texts> LOADED = new EnumMap<>(Language.class);

    private final Language language;
    private final Map<String, String> patterns;
    private final QuantityFormat quantities;

    private Texts(Language language) {
        this.language = language;
        this.patterns = new TreeMap<>();
        this.quantities = new QuantityFormat(language.locale());
        AREAS.forEach(area -> patterns.putAll(read(area, language)));
    }

    /// The texts of a language.
    public static Texts of(Language language) {
        synchronized (LOADED) {
            return LOADED.computeIfAbsent(language, Texts::new);
        }
    }

    /// Which language this is.
    public Language language() {
        return language;
    }

    /// How quantities are written in this language.
    public QuantityFormat quantities() {
        return quantities;
    }

    /// The sentence for a message.
    public String of(Message message) {
        return get(message.id(), message.arguments().toArray());
    }

    /// The sentence for an id with its arguments.
    public String get(String id, Object... arguments) {
        String pattern = patterns.get(id);
        if (pattern == null) {
            return "[" + id + "]";
        }
        Object[] written = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            written[i] = switch (arguments[i]) {
                case Quantity quantity -> quantities.format(quantity);
                case Money money -> quantities.format(money);
                case Message message -> of(message);
                case Number number -> number;
                case Object other -> other.toString();
            };
        }
        return new MessageFormat(pattern, language.locale()).format(written);
    }

    /// True if there is a text for the id.
    public boolean has(String id) {
        return patterns.containsKey(id);
    }

    /// Every id and its pattern, sorted.
    public Map<String, String> patterns() {
        return Map.copyOf(patterns);
    }

    private static Map<String, String> read(String area, Language language) {
        String name = area + "_" + language.code() + ".properties";
        Properties properties = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "a message file is missing [name=" + name + "]\nMaybe the build left out the resources.");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, value) -> texts.put((String) key, (String) value));
        return texts;
    }
}
