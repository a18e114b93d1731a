package hallwright.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// An immutable map from identity to object that shares almost everything with the maps it came from.
///
/// Objects lie in chunks of 256 slots. A change copies one chunk and the list of chunks; all other chunks stay the
/// same arrays, so that [#differences] finds what changed by comparing references. Iteration is in order of
/// identity.
/// Decision 1 tells why.
///
/// @param <T> the kind of object
public final class IdMap<T extends DesignObject> implements Iterable<T> {

    private static final int BITS = 8;
    private static final int SLOTS = 1 << BITS;
    private static final @Nullable DesignObject[] EMPTY_CHUNK = new DesignObject[SLOTS];
    private static final IdMap<?> EMPTY = new IdMap<>(new DesignObject[0][], 0);

    private final @Nullable DesignObject[][] chunks;
    private final int size;

    private IdMap(@Nullable DesignObject[][] chunks, int size) {
        this.chunks = chunks;
        this.size = size;
    }

    /// The map without objects.
    @SuppressWarnings("unchecked")
    public static <T extends DesignObject> IdMap<T> empty() {
        return (IdMap<T>) EMPTY;
    }

    /// A map of these objects; a later object replaces an earlier one of the same identity.
    public static <T extends DesignObject> IdMap<T> of(Collection<? extends T> objects) {
        return IdMap.<T>empty().withAll(objects);
    }

    /// The object with this identity, or null.
    @SuppressWarnings("unchecked")
    public @Nullable T get(ObjectId id) {
        int chunk = id.number() >> BITS;
        return chunk < chunks.length ? (T) chunks[chunk][id.number() & (SLOTS - 1)] : null;
    }

    /// True if there is an object with this identity.
    public boolean contains(ObjectId id) {
        return get(id) != null;
    }

    /// How many objects there are.
    public int size() {
        return size;
    }

    /// True if there are none.
    public boolean isEmpty() {
        return size == 0;
    }

    /// This map with the object in it. The same map if the very same object is already there.
    public IdMap<T> with(T object) {
        return withAll(List.of(object));
    }

    /// This map with all the objects in it. The same map if nothing changes.
    public IdMap<T> withAll(Collection<? extends T> objects) {
        Editor editor = new Editor();
        objects.forEach(object -> editor.set(object.id().number(), object));
        return editor.result();
    }

    /// This map without the object. The same map if it is not there.
    public IdMap<T> without(ObjectId id) {
        return withoutAll(List.of(id));
    }

    /// This map without the objects. The same map if none is there.
    public IdMap<T> withoutAll(Collection<ObjectId> ids) {
        Editor editor = new Editor();
        ids.stream().filter(this::contains).forEach(id -> editor.set(id.number(), null));
        return editor.result();
    }

    /// What must be done to this map to get the other: one entry for each identity whose object is not the very
    /// same,
    /// in order of identity. Chunks that both share are skipped.
    @SuppressWarnings("unchecked")
    public List<Difference<T>> differences(IdMap<T> other) {
        List<Difference<T>> found = new ArrayList<>();
        for (int c = 0; c < Math.max(chunks.length, other.chunks.length); c++) {
            @Nullable DesignObject[] before = c < chunks.length ? chunks[c] : EMPTY_CHUNK;
            @Nullable DesignObject[] after = c < other.chunks.length ? other.chunks[c] : EMPTY_CHUNK;
            for (int i = 0; before != after && i < SLOTS; i++) {
                if (before[i] != after[i]) {
                    found.add(new Difference<>((T) before[i], (T) after[i]));
                }
            }
        }
        return found;
    }

    /// All objects in order of identity.
    public Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    @Override
    public Iterator<T> iterator() {
        return new Walk();
    }

    /// True if the other map holds equal objects under the same identities.
    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof IdMap<?> map) || map.size != size) {
            return false;
        }
        for (int c = 0; c < Math.min(chunks.length, map.chunks.length); c++) {
            if (chunks[c] != map.chunks[c] && !Arrays.equals(chunks[c], map.chunks[c])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (T object : this) {
            hash = 31 * hash + object.hashCode();
        }
        return hash;
    }

    @Override
    public String toString() {
        return stream().toList().toString();
    }

    /// One identity whose object is not the same in two maps.
    ///
    /// @param before what the first map holds, or null
    /// @param after what the second map holds, or null
    /// @param <T> the kind of object
    public record Difference<T extends DesignObject>(
            @Nullable T before, @Nullable T after) {}

    /// Copies the list of chunks once and each touched chunk once, however many objects change.
    private final class Editor {
        private @Nullable DesignObject[][] edited = chunks;
        private final BitSet owned = new BitSet();
        private int count = size;

        private void set(int number, @Nullable DesignObject object) {
            int chunk = number >> BITS;
            int slot = number & (SLOTS - 1);
            DesignObject present = chunk < edited.length ? edited[chunk][slot] : null;
            if (present == object) {
                return;
            }
            own(chunk)[slot] = object;
            count += (object == null ? 0 : 1) - (present == null ? 0 : 1);
        }

        private @Nullable DesignObject[] own(int chunk) {
            if (edited == chunks || chunk >= edited.length) {
                int before = edited.length;
                edited = Arrays.copyOf(edited, Math.max(before, chunk + 1));
                Arrays.fill(edited, before, edited.length, EMPTY_CHUNK);
            }
            if (!owned.get(chunk)) {
                edited[chunk] = edited[chunk].clone();
                owned.set(chunk);
            }
            return edited[chunk];
        }

        private IdMap<T> result() {
            return edited == chunks ? IdMap.this : new IdMap<>(edited, count);
        }
    }

    private final class Walk implements Iterator<T> {
        private int next = seek(0);

        @Override
        public boolean hasNext() {
            return next >= 0;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T next() {
            if (next < 0) {
                throw new NoSuchElementException();
            }
            T object = (T) chunks[next >> BITS][next & (SLOTS - 1)];
            next = seek(next + 1);
            return object;
        }

        private int seek(int from) {
            for (int number = from; number >> BITS < chunks.length; number++) {
                if (chunks[number >> BITS] == EMPTY_CHUNK) {
                    number |= SLOTS - 1;
                } else if (chunks[number >> BITS][number & (SLOTS - 1)] != null) {
                    return number;
                }
            }
            return -1;
        }
    }
}
