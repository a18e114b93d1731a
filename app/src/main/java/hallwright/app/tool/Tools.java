package hallwright.app.tool;

import java.util.List;

/// The tools that are always at hand, in the order of the tool bar.
public final class Tools {

    private Tools() {}

    /// New tools, each at rest.
    public static List<Tool> standard() {
        return List.of(new SelectTool(), new PanTool(), new MeasureTool());
    }
}
