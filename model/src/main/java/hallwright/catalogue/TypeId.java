package hallwright.catalogue;

import java.util.regex.Pattern;

/// The name of an equipment type, stable for ever: lower-case letters, digits, dots and dashes.
///
/// @param value for example `nvidia-dgx-h100`
public record TypeId(String value) implements Comparable<TypeId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9.-]{0,99}");

    public TypeId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not a type id [value=" + value + "]\nMaybe it has capitals or spaces.");
        }
    }

    /// True if the text can be a type id.
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(TypeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
