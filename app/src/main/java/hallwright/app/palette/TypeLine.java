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
/// @param details maker, size and power; what is not known is named
/// @param sized true if its size is known, so that it can be placed at once
/// @param confidence how far its facts can be trusted
public record TypeLine(String title, String details, boolean sized, Confidence confidence) {

    /// The line for a type.
    public static TypeLine of(EquipmentType type, Texts texts) {
        boolean floor = PaletteModel.use(type) == PaletteModel.Use.FLOOR;
        List<String> parts = new ArrayList<>();
        parts.add(type.product().manufacturer());
        parts.add(floor ? size(type.body(), texts) : units(type.mounting().height(), texts));
        Power power = new Installed(type, null).maximum();
        if (power != null && power.watts() > 0) {
            parts.add(texts.quantities().format(power));
        }
        boolean sized = floor
                ? type.body().width() != null && type.body().depth() != null
                : type.mounting().height() != null;
        return new TypeLine(
                type.product().model(),
                String.join(" · ", parts),
                sized,
                type.evidence().confidence());
    }

    private static String size(Body body, Texts texts) {
        return body.width() == null || body.depth() == null
                ? texts.get("window.palette.size-unknown")
                : texts.get(
                        "window.palette.size",
                        body.width().millimetres(),
                        body.depth().millimetres());
    }

    private static String units(@Nullable RackUnits height, Texts texts) {
        if (height == null) {
            return texts.get("window.palette.size-unknown");
        }
        return height.halves() == 0 ? texts.get("design.face.zero-u") : height + "U";
    }
}
