package hallwright.workload.file;

import hallwright.catalogue.EquipmentType;
import hallwright.file.JsonLayout;
import hallwright.placing.Placing;
import hallwright.text.Texts;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes what can be put on the floor as JSON text.
public final class PlacingText {

    /// The format of such an answer.
    public static final String FORMAT = "hallwright-placing";

    private PlacingText() {}

    /// An answer.
    ///
    /// @param written true if the changed design was written
    /// @param texts the language of reasons and remarks
    public static String of(Placing placing, boolean written, Texts texts) {
        Map<String, Object> root = Head.of(FORMAT);
        root.put("missingNodes", placing.missingNodes());
        root.put("racks", placing.racks());
        put(root, "rack", placing.rack());
        put(root, "node", placing.node());
        root.put("placedRacks", placing.placedRacks());
        root.put("placedNodes", placing.placedNodes());
        root.put("complete", placing.complete());
        root.put("written", written);
        root.put("summary", texts.of(placing.summary()));
        root.put("reasons", placing.reasons().stream().map(texts::of).toList());
        root.put("remarks", placing.remarks().stream().map(texts::of).toList());
        return JsonLayout.text(root);
    }

    private static void put(Map<String, Object> root, String key, @Nullable EquipmentType type) {
        if (type != null) {
            root.put(key, type.id().value());
        }
    }
}
