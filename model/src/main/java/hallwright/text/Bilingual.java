package hallwright.text;

/// A text that comes with data, such as the name of a price, in every language of the product.
///
/// @param english the English text
/// @param chinese the Simplified Chinese text
public record Bilingual(String english, String chinese) {

    /// The text in a language.
    public String in(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case CHINESE -> chinese;
        };
    }
}
