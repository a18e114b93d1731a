package hallwright.workload.file;

import hallwright.text.Version;
import java.util.LinkedHashMap;
import java.util.Map;

/// How every document of this package begins.
final class Head {

    private static final int VERSION = 1;

    private Head() {}

    /// The first keys: which format, which version of it, and which program wrote it.
    static Map<String, Object> of(String format) {
        Map<String, Object> top = new LinkedHashMap<>();
        top.put("format", format);
        top.put("version", VERSION);
        top.put("writtenBy", Version.signature());
        return top;
    }
}
