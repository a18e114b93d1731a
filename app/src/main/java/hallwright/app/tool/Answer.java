package hallwright.app.tool;

import hallwright.design.ObjectId;
import hallwright.edit.Edit;
import hallwright.geometry.Point;
import hallwright.geometry.Rect;
import hallwright.text.Message;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a tool wants to happen.
public sealed interface Answer {

    /// Leave everything as it is, a preview included.
    Answer NOTHING = new Nothing();

    /// Nothing is to happen.
    record Nothing() implements Answer {}

    /// Show what would come of it; the design stays as it is.
    ///
    /// @param ghosts where objects would come to lie
    /// @param guides lines that something has snapped to
    /// @param measures distances to show
    /// @param marquee the rectangle being drawn, or null
    /// @param hint a word at the pointer, or null
    /// @param warning true if the hint speaks of something wrong
    /// @param hovered what the pointer rests on
    record Preview(
            List<Ghost> ghosts,
            List<Span> guides,
            List<Span> measures,
            @Nullable Rect marquee,
            @Nullable Message hint,
            boolean warning,
            Set<ObjectId> hovered)
            implements Answer {

        /// Nothing to show.
        public static final Preview NONE = new Preview(List.of(), List.of(), List.of(), null, null, false, Set.of());

        public Preview {
            ghosts = List.copyOf(ghosts);
            guides = List.copyOf(guides);
            measures = List.copyOf(measures);
            hovered = Set.copyOf(hovered);
        }

        /// Only a rectangle.
        public static Preview marquee(Rect rect) {
            return new Preview(List.of(), List.of(), List.of(), rect, null, false, Set.of());
        }

        /// Only what the pointer rests on, and its name.
        public static Preview hovering(ObjectId id, Message name) {
            return new Preview(List.of(), List.of(), List.of(), null, name, false, Set.of(id));
        }
    }

    /// Carry an edit out.
    ///
    /// @param edit what
    record Commit(Edit edit) implements Answer {}

    /// Select these and nothing else.
    ///
    /// @param ids what
    record Select(Set<ObjectId> ids) implements Answer {

        public Select {
            ids = Set.copyOf(ids);
        }
    }

    /// Show everything about one object.
    ///
    /// @param id which
    record Open(ObjectId id) implements Answer {}

    /// Move the view so that what lies at the pointer follows it.
    ///
    /// @param dxMm to the east
    /// @param dyMm to the north
    record Pan(double dxMm, double dyMm) implements Answer {}

    /// The tool has done its work: go back to selecting.
    record Done() implements Answer {}

    /// The outline of an object that is not there yet.
    ///
    /// @param corners of the outline; the first two are the front edge if it has a front
    /// @param closed true for an area, false for a path
    /// @param front true if it has a front edge
    /// @param clash true if it would lie in the way of something
    record Ghost(List<double[]> corners, boolean closed, boolean front, boolean clash) {

        public Ghost {
            corners = List.copyOf(corners);
        }
    }

    /// A straight line between two places.
    ///
    /// @param from where it begins
    /// @param to where it ends
    record Span(Point from, Point to) {

        /// Its length in whole millimetres.
        public int lengthMm() {
            return (int) Math.round(from.distanceTo(to));
        }
    }
}
