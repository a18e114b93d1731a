package hallwright.app.palette;

import hallwright.catalogue.Body;
import hallwright.catalogue.Confidence;
import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.RackUnits;
import hallwright.design.Installed;
import hallwright.text.Texts;
import hallwright.units.Power;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one line of the palette says about a type.
///
/// @param title the model
/// @param details maker, size and power, as far as they are known
/// @param missing says that its size is not known; empty if it is
/// @param confidence how far its facts can be trusted
public record TypeLine(String title, String details, String missing, Confidence confidence) {

    /// The line for a type.
    public static TypeLine of(EquipmentType type, Texts texts) {
        boolean floor = PaletteModel.use(type) == PaletteModel.Use.FLOOR;
        List<String> parts = new ArrayList<>();
        parts.add(type.product().manufacturer());
        String size = floor ? size(type.body(), texts) : units(type.mounting().height(), texts);
        if (size != null) {
            parts.add(size);
        }
        Power power = new Installed(type, null).maximum();
        if (power != null && power.watts() > 0) {
            parts.add(texts.quantities().format(power));
        }
        return new TypeLine(
                type.product().model(),
                String.join(" · ", parts),
                size == null ? texts.get("window.palette.size-unknown") : "",
                type.evidence().confidence());
    }

    private static @Nullable String size(Body body, Texts texts) {
        return body.width() == null || body.depth() == null
                ? null
                : texts.get(
                        "window.palette.size",
                        body.width().millimetres(),
                        body.depth().millimetres());
    }

    private static @Nullable String units(@Nullable RackUnits height, Texts texts) {
        if (height == null) {
            return null;
        }
        return height.halves() == 0 ? texts.get("design.face.zero-u") : height + "U";
    }
}
