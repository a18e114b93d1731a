package hallwright.placing;

import hallwright.design.Design;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Names for new rows that count on from the last one in use: `Row 3` after `Row 2`, `C` after `B`.
final class RowNames {

    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,8})");

    private final Set<String> taken;
    private String last;

    private RowNames(Set<String> taken, String last) {
        this.taken = taken;
        this.last = last;
    }

    static RowNames of(Design design) {
        Set<String> taken = new HashSet<>();
        for (Placement placement : design.placements()) {
            String row = placement.row();
            if (row != null && !row.isBlank()) {
                taken.add(row.strip());
            }
        }
        String last = taken.stream()
                .max(Comparator.comparing(RowNames::words).thenComparingInt(RowNames::number))
                .orElse("");
        return new RowNames(taken, last);
    }

    /// True if rows have names at all.
    boolean inUse() {
        return !taken.isEmpty();
    }

    /// The next free name; it is taken from now on.
    String next() {
        do {
            last = after(last);
        } while (!taken.add(last));
        return last;
    }

    /// What stands between the name of a row and the number in the names of its racks, such as `-G` in `A1-G3`;
    /// null
    /// if their names do not begin with their row.
    static @Nullable String stem(Design design, Set<ObjectId> likes) {
        return design.placements().stream()
                .filter(placement -> likes.isEmpty() || likes.contains(placement.id()))
                .map(RowNames::stem)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String stem(Placement placement) {
        String row = placement.row() == null ? "" : placement.row().strip();
        Matcher parts = NUMBERED.matcher(placement.name());
        boolean named = !row.isEmpty() && parts.matches() && parts.group(1).startsWith(row);
        return named ? parts.group(1).substring(row.length()) : null;
    }

    private static String after(String name) {
        Matcher parts = NUMBERED.matcher(name);
        if (parts.matches()) {
            return parts.group(1) + (Integer.parseInt(parts.group(2)) + 1);
        }
        char end = name.charAt(name.length() - 1);
        boolean letter = (end >= 'A' && end < 'Z') || (end >= 'a' && end < 'z');
        return letter ? name.substring(0, name.length() - 1) + (char) (end + 1) : name + " 2";
    }

    private static String words(String name) {
        Matcher parts = NUMBERED.matcher(name);
        return parts.matches() ? parts.group(1) : name;
    }

    private static int number(String name) {
        Matcher parts = NUMBERED.matcher(name);
        return parts.matches() ? Integer.parseInt(parts.group(2)) : 0;
    }
}
