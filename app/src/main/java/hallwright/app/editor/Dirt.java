package hallwright.app.editor;

import hallwright.design.Design;
import hallwright.design.DesignChange;
import hallwright.design.DesignObject;
import hallwright.design.Feed;
import hallwright.design.IdMap;
import hallwright.design.ObjectId;
import hallwright.design.Room;
import hallwright.drawing.View;
import hallwright.drawing.floor.Bounds;
import hallwright.drawing.floor.FloorPainter;
import hallwright.drawing.floor.FloorScene;
import hallwright.geometry.Rect;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which areas of the picture an edit has made out of date.
final class Dirt {

    private static final int MOST_AREAS = 12;

    private final List<Rect> areas = new ArrayList<>();
    private boolean everything;

    private Dirt() {}

    /// The areas between two scenes, or null if the whole picture must be painted.
    static @Nullable List<Rect> between(FloorScene before, FloorScene after, View view) {
        Design old = before.design();
        Design now = after.design();
        if (old.grid() != now.grid() || !keepsTypes(old, now)) {
            return null;
        }
        Dirt dirt = new Dirt();
        for (IdMap.Difference<? extends DesignObject> difference :
                DesignChange.between(old, now).objects()) {
            dirt.add(before, difference.before());
            dirt.add(after, difference.after());
        }
        dirt.rows(before, after);
        return dirt.everything ? null : merged(dirt.areas, reach(view));
    }

    /// The areas of some racks, or null if they are so many that the whole picture is painted sooner.
    static @Nullable List<Rect> of(FloorScene scene, Collection<ObjectId> racks, View view) {
        List<Rect> areas = new ArrayList<>();
        for (ObjectId id : racks) {
            FloorScene.Item item = scene.item(id);
            if (item != null) {
                areas.add(item.bounds());
            }
        }
        return merged(areas, reach(view));
    }

    /// True if every type is still the same; further ones change nothing that is drawn.
    private static boolean keepsTypes(Design old, Design now) {
        return old.types() == now.types()
                || old.types().all().stream().allMatch(type -> now.types().find(type.id()) == type);
    }

    private void add(FloorScene scene, @Nullable DesignObject object) {
        if (object instanceof Room) {
            everything = true;
        }
        Rect bounds = object == null ? null : Bounds.of(scene, object);
        if (bounds != null) {
            areas.add(bounds);
        }
        if (object instanceof Feed feed && feed.source() != null) {
            add(scene, scene.design().find(feed.source()));
        }
    }

    /// The name of a row stands at its end, so that it moves when any of its racks does.
    private void rows(FloorScene before, FloorScene after) {
        before.rows().forEach((name, bounds) -> {
            Rect now = after.rows().get(name);
            if (!bounds.equals(now)) {
                areas.add(now == null ? bounds : bounds.union(now));
            }
        });
    }

    private static int reach(View view) {
        return (int) Math.ceil(FloorPainter.REACH / view.scale());
    }

    private static @Nullable List<Rect> merged(List<Rect> areas, int reach) {
        List<Rect> merged = new ArrayList<>();
        for (Rect area : areas) {
            Rect grown = area.grown(reach);
            for (int i = merged.size() - 1; i >= 0; i--) {
                if (merged.get(i).touches(grown)) {
                    grown = grown.union(merged.remove(i));
                }
            }
            merged.add(grown);
        }
        return merged.size() > MOST_AREAS ? null : merged;
    }
}
