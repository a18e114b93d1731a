package hallwright.file;

import hallwright.text.Message;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/// Writes a file so that a reader, or the next start after a crash, finds either the whole old file or the whole
/// new
/// one.
///
/// The new content goes to a hidden file in the same folder, is forced to the disk and then moved over the target
/// in
/// one step. Whatever fails before that step leaves the target as it was and nothing beside it.
public final class SafeWrite {

    private static final Set<PosixFilePermission> WRITERS = EnumSet.of(
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
    private static final int MOST_LINKS = 40;
    private static final String PART_START = ".hallwright-";
    private static final String PART_END = ".part";

    private SafeWrite() {}

    /// Produces the content of a file.
    @FunctionalInterface
    public interface Writing {

        /// Writes everything; the stream is closed by the caller.
        void to(OutputStream out) throws IOException;
    }

    /// Replaces or creates a file. A symbolic link stays a link: the file that it leads to is replaced.
    ///
    /// @throws FileProblem if the file cannot be written; it is then as it was before
    public static void to(Path target, Writing body) throws FileProblem {
        try {
            Path real = real(target);
            refuseIfUnwritable(target, real);
            replace(real, body);
        } catch (AccessDeniedException e) {
            throw new FileProblem(target, "", Message.of("file.write.denied"));
        } catch (NoSuchFileException e) {
            throw new FileProblem(target, "", Message.of("file.write.no-folder"));
        } catch (IOException e) {
            throw new FileProblem(target, "", Message.of("file.write.failed", reason(e)));
        } catch (UncheckedIOException e) {
            throw new FileProblem(target, "", Message.of("file.write.failed", reason(e)));
        }
    }

    /// Replaces or creates a file with a text in UTF-8.
    ///
    /// @throws FileProblem if the file cannot be written; it is then as it was before
    public static void text(Path target, String text) throws FileProblem {
        to(target, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// True for the hidden beginning of a file, as a program leaves it that was ended while writing.
    public static boolean isPart(Path file) {
        Path name = file.getFileName();
        return name != null
                && name.toString().startsWith(PART_START)
                && name.toString().endsWith(PART_END);
    }

    private static Path real(Path target) throws IOException {
        Path path = target.toAbsolutePath();
        for (int i = 0; Files.isSymbolicLink(path); i++) {
            if (i == MOST_LINKS) {
                throw new IOException("links lead in a circle");
            }
            path = path.resolveSibling(Files.readSymbolicLink(path));
        }
        return path;
    }

    private static void refuseIfUnwritable(Path target, Path real) throws FileProblem, IOException {
        if (Files.isDirectory(real)) {
            throw new FileProblem(target, "", Message.of("file.folder"));
        }
        if (Files.exists(real) && (!Files.isWritable(real) || isWriteProtected(real))) {
            throw new FileProblem(target, "", Message.of("file.write.protected"));
        }
    }

    /// True if nobody may write, which counts for those too who could write all the same.
    private static boolean isWriteProtected(Path real) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(real, PosixFileAttributeView.class);
        return view != null && view.readAttributes().permissions().stream().noneMatch(WRITERS::contains);
    }

    private static void replace(Path real, Writing body) throws IOException {
        Path aside = real.resolveSibling(PART_START + UUID.randomUUID() + PART_END);
        try {
            try (FileChannel channel =
                    FileChannel.open(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                body.to(out);
                out.flush();
                channel.force(true);
            }
            keepPermissions(real, aside);
            Files.move(aside, real, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(aside);
        }
        forceFolder(real);
    }

    private static void keepPermissions(Path real, Path aside) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(aside, PosixFileAttributeView.class);
        if (view != null && Files.exists(real, LinkOption.NOFOLLOW_LINKS)) {
            view.setPermissions(Files.getPosixFilePermissions(real));
        }
    }

    /// Makes the move itself last through a power failure, where the system lets folders be forced.
    private static void forceFolder(Path real) {
        Path folder = real.getParent();
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // The file itself is whole and in place; some systems cannot open a folder.
            System.getLogger("hallwright.file").log(System.Logger.Level.DEBUG, "folder not forced", e);
        }
    }

    private static String reason(Exception e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
