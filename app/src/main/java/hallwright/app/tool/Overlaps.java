package hallwright.app.tool;

import hallwright.catalogue.Category;
import hallwright.catalogue.EquipmentType;
import hallwright.design.ObjectId;
import hallwright.design.Obstacle;
import hallwright.drawing.floor.FloorScene;
import hallwright.geometry.Edge;
import hallwright.geometry.Footprint;
import hallwright.geometry.Rect;
import hallwright.text.Message;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A quick word on whether equipment would stand in the way of something. The rules judge properly afterwards.
final class Overlaps {

    private final List<FloorScene.Item> items;
    private final List<Obstacle> obstacles;
    private final Floor floor;

    /// Looks at what lies around an area.
    Overlaps(Floor floor, Rect area, Set<ObjectId> moving) {
        this.floor = floor;
        this.items = floor.near(area).stream()
                .filter(item -> !moving.contains(item.id()) && counts(item))
                .toList();
        this.obstacles = floor.scene().design().obstacles().stream()
                .filter(obstacle -> obstacle.kind().blocksWay() && !moving.contains(obstacle.id()))
                .toList();
    }

    /// What is wrong with equipment at a place, or null: what it overlaps, or that it leaves the room.
    @Nullable
    Message at(Footprint footprint, EquipmentType type) {
        if (type.category() == Category.FLOOR_TILE) {
            return null;
        }
        for (FloorScene.Item item : items) {
            if (item.footprint().overlaps(footprint)) {
                return Message.of("drawing.hint.overlap", item.placement().name());
            }
        }
        for (Obstacle obstacle : obstacles) {
            if (covers(obstacle, footprint.bounds())) {
                return Message.of("drawing.hint.overlap", obstacle.name());
            }
        }
        var rooms = floor.scene().design().rooms();
        boolean inside = rooms.isEmpty()
                || rooms.stream().anyMatch(room -> room.outline().contains(footprint.bounds()));
        return inside ? null : Message.of("drawing.hint.outside");
    }

    /// Perforated tiles lie in the floor: they are in nobody's way.
    static boolean counts(FloorScene.Item item) {
        return item.type().category() != Category.FLOOR_TILE;
    }

    private static boolean covers(Obstacle obstacle, Rect rect) {
        if (!obstacle.area().bounds().overlaps(rect)) {
            return false;
        }
        if (obstacle.area().contains(rect.centre())
                || rect.contains(obstacle.area().bounds())) {
            return true;
        }
        for (Edge edge : obstacle.area().edges()) {
            if (edge.entersInterior(rect)) {
                return true;
            }
        }
        return false;
    }
}
