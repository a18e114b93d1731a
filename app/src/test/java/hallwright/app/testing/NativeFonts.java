package hallwright.app.testing;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Looks for what the toolkit needs from a Linux system to write text. Without it the toolkit does not say so but
/// fails somewhere inside, so that it is asked beforehand.
@SuppressWarnings("restricted")
final class NativeFonts {

    private static final List<String> LIBRARIES =
            List.of("libfreetype.so.6", "libfontconfig.so.1", "libpangoft2-1.0.so.0");
    private static final MemorySegment CURRENT_CONFIGURATION = MemorySegment.NULL;
    private static final int SYSTEM_FONTS = 0;

    private NativeFonts() {}

    /// What is missing, separated by commas; empty if nothing is, as on systems other than Linux.
    static String missing() {
        if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")) {
            return "";
        }
        List<String> libraries =
                LIBRARIES.stream().filter(name -> !isThere(name)).toList();
        boolean fontless = !libraries.contains("libfontconfig.so.1") && fonts() == 0;
        return Stream.concat(libraries.stream(), fontless ? Stream.of("a font") : Stream.empty())
                .collect(Collectors.joining(", "));
    }

    private static boolean isThere(String library) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /// How many fonts the system has, as `fc-list` would count them. The library stays loaded: it keeps its fonts.
    private static int fonts() {
        SymbolLookup library = SymbolLookup.libraryLookup("libfontconfig.so.1", Arena.global());
        Linker linker = Linker.nativeLinker();
        MethodHandle start = linker.downcallHandle(
                library.find("FcInit").orElseThrow(), FunctionDescriptor.of(ValueLayout.JAVA_INT));
        MethodHandle list = linker.downcallHandle(
                library.find("FcConfigGetFonts").orElseThrow(),
                FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
        try {
            int started = (int) start.invokeExact();
            MemorySegment set = (MemorySegment) list.invokeExact(CURRENT_CONFIGURATION, SYSTEM_FONTS);
            // The set begins with the number of fonts in it.
            return started == 0 || set.equals(MemorySegment.NULL)
                    ? 0
                    : set.reinterpret(ValueLayout.JAVA_INT.byteSize()).get(ValueLayout.JAVA_INT, 0);
        } catch (Throwable e) {
            throw new IllegalStateException("fontconfig cannot be asked", e);
        }
    }
}
