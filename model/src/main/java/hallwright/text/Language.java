package hallwright.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A language that the product speaks.
public enum Language {
    /// English; also the language of the message ids' first text.
    ENGLISH("en", Locale.US),
    /// Simplified Chinese.
    CHINESE("zh", Locale.SIMPLIFIED_CHINESE);

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    /// The two-letter code used on the command line and in settings.
    public String code() {
        return code;
    }

    /// The locale whose separators numbers are written with.
    public Locale locale() {
        return locale;
    }

    /// The language with this code, if there is one.
    public static Optional<Language> ofCode(String code) {
        return Arrays.stream(values()).filter(l -> l.code.equals(code)).findFirst();
    }

    /// The language nearest to a locale; English where none fits.
    public static Language nearest(Locale locale) {
        return ofCode(locale.getLanguage()).orElse(ENGLISH);
    }
}
