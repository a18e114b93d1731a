package hallwright.app.control;

import hallwright.catalogue.Category;
import hallwright.rule.Severity;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The pictures of the window, all from one set.
public final class Icons {

    private Icons() {}

    /// A picture in the colour of the text beside it.
    public static FontIcon of(Feather picture) {
        FontIcon icon = new FontIcon(picture);
        icon.getStyleClass().add("hw-icon");
        return icon;
    }

    /// The picture of a category of equipment.
    public static Feather of(Category category) {
        return switch (category.kind()) {
            case DEVICE ->
                switch (category) {
                    case GPU_SERVER, GPU_TRAY -> Feather.CPU;
                    case STORAGE -> Feather.HARD_DRIVE;
                    case SWITCH -> Feather.SHARE_2;
                    case SECURITY_MANAGEMENT -> Feather.SHIELD;
                    default -> Feather.SERVER;
                };
            case RACK_SYSTEM -> Feather.CPU;
            case RACK -> Feather.SERVER;
            case POWER -> category == Category.BATTERY ? Feather.BATTERY : Feather.ZAP;
            case COOLING ->
                category == Category.CDU || category == Category.CHILLER || category == Category.REAR_DOOR
                        ? Feather.DROPLET
                        : Feather.WIND;
            case TILE -> Feather.GRID;
            case CONTAINMENT -> Feather.COLUMNS;
            case CABLE -> Feather.GIT_COMMIT;
            case PATHWAY -> Feather.GIT_BRANCH;
        };
    }

    /// The picture of a severity; shapes differ, so that it can be read without its colour.
    public static Feather of(Severity severity) {
        return switch (severity) {
            case ERROR -> Feather.ALERT_OCTAGON;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case INFO -> Feather.INFO;
        };
    }
}
