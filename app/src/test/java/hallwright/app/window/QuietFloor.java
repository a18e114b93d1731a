package hallwright.app.window;

import hallwright.app.floor.FloorView;
import hallwright.catalogue.EquipmentType;
import hallwright.design.ProjectValues;
import hallwright.drawing.floor.Colouring;
import hallwright.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A floor that draws nothing and remembers what it was asked.
final class QuietFloor implements FloorView {

    final List<String> asked = new ArrayList<>();
    private final Region node = new Region();
    private final ObjectProperty<Colouring.@Nullable Kind> colouring = new SimpleObjectProperty<>();
    private final ObjectProperty<String> tool = new SimpleObjectProperty<>("select");

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void take(EquipmentType type, @Nullable ProjectValues project) {
        asked.add("take " + type.id());
    }

    @Override
    public void pointOut(@Nullable Finding finding) {
        asked.add("point out " + (finding == null ? "nothing" : finding.rule().id()));
    }

    @Override
    public void fit() {
        asked.add("fit");
    }

    @Override
    public void fitSelection() {
        asked.add("fit selection");
    }

    @Override
    public void zoomIn() {
        asked.add("zoom in");
    }

    @Override
    public void zoomOut() {
        asked.add("zoom out");
    }

    @Override
    public ObjectProperty<Colouring.@Nullable Kind> colouringProperty() {
        return colouring;
    }

    @Override
    public ObjectProperty<String> toolProperty() {
        return tool;
    }
}
