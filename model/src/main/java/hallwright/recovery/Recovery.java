package hallwright.recovery;

import hallwright.design.Design;
import hallwright.file.DesignFile;
import hallwright.file.FileProblem;
import hallwright.file.SafeWrite;
import hallwright.text.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Keeps a copy of unsaved work in a folder, and finds what earlier sessions left there.
///
/// Each running program is a session with one design, in a plain design file that is whole at every moment, and a
/// lock
/// that ends with the program. Sessions that still run are not offered, nor are those that another program offers
/// at
/// the moment. May be used from several threads.
public final class Recovery implements AutoCloseable {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final Duration STALE = Duration.ofDays(1);
    private static final String DESIGN = ".json";
    private static final String ORIGINAL = ".path";
    private static final String LOCK = ".lock";

    private final Path folder;
    private final Map<String, Claim> offered = new HashMap<>();
    private @Nullable String session;
    private @Nullable Claim claim;
    private @Nullable Path original;

    /// Recovery in a folder, which is created when something is kept.
    public Recovery(Path folder) {
        this.folder = folder;
    }

    /// A design that an earlier session left.
    ///
    /// @param session the name of that session
    /// @param original the file that the design belongs to; null if it was never saved
    /// @param time when it was kept
    /// @param design what was kept
    public record Offer(String session, @Nullable Path original, Instant time, Design design) {}

    /// What earlier sessions left.
    ///
    /// @param offers designs that can be taken up, the newest first
    /// @param damaged files that cannot be read; they stay where they are
    public record Offers(List<Offer> offers, List<FileProblem> damaged) {

        public Offers {
            offers = List.copyOf(offers);
            damaged = List.copyOf(damaged);
        }
    }

    /// Keeps a design in place of the one that this session kept before.
    ///
    /// @param belongsTo the file that the design belongs to; null if it was never saved
    /// @throws FileProblem if it cannot be kept; what was kept before is still there
    public synchronized void keep(Design design, @Nullable Path belongsTo) throws FileProblem {
        String name = session == null ? begin() : session;
        if (!Objects.equals(original, belongsTo)) {
            // First the path: if the program ends in between, the older work is offered for the newer name.
            if (belongsTo == null) {
                delete(name, ORIGINAL);
            } else {
                SafeWrite.text(file(name, ORIGINAL), belongsTo.toAbsolutePath().toString());
            }
            original = belongsTo;
        }
        DesignFile.write(design, file(name, DESIGN));
    }

    /// Forgets what this session kept: the work is saved, or its user does not want it.
    ///
    /// @throws FileProblem if it cannot be removed
    public synchronized void forget() throws FileProblem {
        if (session != null) {
            delete(session, DESIGN);
            delete(session, ORIGINAL);
            original = null;
        }
    }

    /// What earlier sessions left. It stays theirs until it is discarded, and no other program offers it meanwhile.
    public synchronized Offers offers() {
        List<Offer> offers = new ArrayList<>();
        List<FileProblem> damaged = new ArrayList<>();
        try {
            for (String name : sessions()) {
                if (Files.exists(file(name, DESIGN))) {
                    offer(name, offers, damaged);
                } else {
                    clear(name);
                }
            }
            clearStaleParts();
        } catch (IOException e) {
            damaged.add(new FileProblem(folder, "", Message.of("file.unreadable", String.valueOf(e.getMessage()))));
        }
        offers.sort(Comparator.comparing(Offer::time).reversed().thenComparing(Offer::session));
        return new Offers(offers, damaged);
    }

    /// Removes an offer for good.
    ///
    /// @throws FileProblem if it cannot be removed
    public synchronized void discard(Offer offer) throws FileProblem {
        delete(offer.session(), DESIGN);
        delete(offer.session(), ORIGINAL);
        Claim held = offered.remove(offer.session());
        if (held != null) {
            try {
                held.end();
            } catch (IOException e) {
                throw unwritable(file(offer.session(), LOCK), e);
            }
        }
    }

    /// Ends this session in good order: what it kept is forgotten, what it only offered stays.
    ///
    /// @throws FileProblem if its files cannot be removed
    @Override
    public synchronized void close() throws FileProblem {
        forget();
        try {
            for (Claim held : offered.values()) {
                held.release();
            }
            offered.clear();
            if (claim != null) {
                claim.end();
            }
            claim = null;
            session = null;
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    private String begin() throws FileProblem {
        try {
            Files.createDirectories(folder);
            while (true) {
                String name = STAMP.format(Instant.now()) + "-"
                        + UUID.randomUUID().toString().substring(0, 8);
                claim = Claim.take(file(name, LOCK));
                if (claim != null) {
                    session = name;
                    return name;
                }
            }
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    /// The names of all sessions that have a lock file or a design, but for this one, sorted.
    private List<String> sessions() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && (name.endsWith(DESIGN) || name.endsWith(LOCK)))
                    .map(name -> name.substring(0, name.lastIndexOf('.')))
                    .filter(name -> !name.equals(session))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private void offer(String name, List<Offer> offers, List<FileProblem> damaged) throws IOException {
        if (!offered.containsKey(name)) {
            Claim taken = Claim.take(file(name, LOCK));
            if (taken == null) {
                return;
            }
            offered.put(name, taken);
        }
        Path file = file(name, DESIGN);
        try {
            offers.add(new Offer(
                    name, original(name), Files.getLastModifiedTime(file).toInstant(), DesignFile.read(file)));
        } catch (FileProblem e) {
            damaged.add(e);
        }
    }

    private @Nullable Path original(String name) throws IOException {
        Path file = file(name, ORIGINAL);
        return Files.exists(file) ? Path.of(Files.readString(file)) : null;
    }

    /// Clears away the lock of a session that ended with nothing kept.
    private void clear(String name) throws IOException {
        Claim taken = Claim.take(file(name, LOCK));
        if (taken != null) {
            Files.deleteIfExists(file(name, ORIGINAL));
            taken.end();
        }
    }

    /// Clears away the beginnings of files that were being written when a program ended.
    private void clearStaleParts() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Instant before = Instant.now().minus(STALE);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(SafeWrite::isPart).toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private void delete(String name, String ending) throws FileProblem {
        Path file = file(name, ending);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private Path file(String name, String ending) {
        return folder.resolve(name + ending);
    }

    private static FileProblem unwritable(Path file, IOException e) {
        return new FileProblem(file, "", Message.of("file.write.failed", String.valueOf(e.getMessage())));
    }
}
