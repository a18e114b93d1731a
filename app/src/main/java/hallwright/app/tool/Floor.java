package hallwright.app.tool;

import hallwright.design.ObjectId;
import hallwright.drawing.floor.FloorScene;
import hallwright.geometry.Rect;
import java.util.List;
import java.util.Set;

/// What tools may ask about the floor.
public interface Floor {

    /// The design and where everything stands.
    FloorScene scene();

    /// What is selected.
    Set<ObjectId> selection();

    /// The objects at a place, the topmost first. Equipment counts where it stands; areas count near their outline
    /// only, so that a marquee can begin inside of them.
    List<ObjectId> at(double xMm, double yMm, double reachMm);

    /// The equipment whose bounds touch an area.
    List<FloorScene.Item> near(Rect area);

    /// What a marquee catches: equipment, obstacles, doors and runs that it touches, areas that lie wholly inside.
    Set<ObjectId> caught(Rect marquee);
}
