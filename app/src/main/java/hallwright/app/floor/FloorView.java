package hallwright.app.floor;

import hallwright.catalogue.EquipmentType;
import hallwright.design.ProjectValues;
import hallwright.drawing.floor.Colouring;
import hallwright.rule.Finding;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// The floor canvas as the rest of the window sees it.
public interface FloorView {

    /// What is shown in the middle of the window.
    Node node();

    /// Lets the user put a type down with the next click.
    ///
    /// @param project what the project states, such as a size that the type does not have; null for nothing
    void take(EquipmentType type, @Nullable ProjectValues project);

    /// Points a finding out and brings it into view; null points nothing out.
    void pointOut(@Nullable Finding finding);

    /// Shows the whole floor.
    void fit();

    /// Shows the selection as large as is sensible.
    void fitSelection();

    /// Shows less of the floor, larger.
    void zoomIn();

    /// Shows more of the floor, smaller.
    void zoomOut();

    /// The value that racks are coloured by; null for none.
    ObjectProperty<Colouring.@Nullable Kind> colouringProperty();

    /// The id of the tool in use, such as `select`.
    ObjectProperty<String> toolProperty();
}
