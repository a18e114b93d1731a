package hallwright.recovery;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// A lock on a file that only one running program can hold. The system lets go of it when the program ends, however
/// it ends.
final class Claim {

    /// What this program holds. Opening such a file a second time and closing it would let go of the lock on some
    /// systems.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private Claim(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// The claim on a file, which is created if need be; null if somebody holds it, this program included.
    static @Nullable Claim take(Path lock) throws IOException {
        Path file = lock.toAbsolutePath().normalize();
        if (!HELD.add(file)) {
            return null;
        }
        Claim claim = null;
        try {
            claim = lock(file);
            return claim;
        } finally {
            if (claim == null) {
                HELD.remove(file);
            }
        }
    }

    /// Lets go; the file stays.
    void release() throws IOException {
        channel.close();
        HELD.remove(file);
    }

    /// Lets go and takes the file away.
    void end() throws IOException {
        release();
        Files.deleteIfExists(file);
    }

    private static @Nullable Claim lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean held = false;
        try {
            // Between opening and locking somebody may have cleared the file away: then the lock is worth nothing.
            held = channel.tryLock() != null && Files.exists(file);
            return held ? new Claim(file, channel) : null;
        } finally {
            if (!held) {
                channel.close();
            }
        }
    }
}
