package hallwright.app;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Standard output and standard error in an encoding that knows every unit and both languages: UTF-8, except on a
/// console that says that it wants another one.
///
/// @param out standard output
/// @param err standard error
record Streams(PrintWriter out, PrintWriter err) {

    /// The streams of this process.
    @SuppressWarnings("SystemConsoleNull") // One tool knows that it is never null, the other does not.
    static Streams ofSystem() {
        Console console = System.console();
        Charset wanted = console != null && console.isTerminal() ? console.charset() : StandardCharsets.UTF_8;
        Charset charset = wanted.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : wanted;
        return new Streams(writer(FileDescriptor.out, charset), writer(FileDescriptor.err, charset));
    }

    private static PrintWriter writer(FileDescriptor descriptor, Charset charset) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset), false);
    }
}
