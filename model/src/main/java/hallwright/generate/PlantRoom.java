package hallwright.generate;

import hallwright.catalogue.Category;
import hallwright.design.DesignDraft;
import hallwright.design.Installed;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.design.Room;
import hallwright.geometry.Point;
import hallwright.geometry.Polygon;
import hallwright.geometry.Rect;
import hallwright.geometry.Turn;
import hallwright.units.Length;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A room south of a hall that is filled row by row with what a power plant consists of: generators first, then
/// everything else, fronts to the south with working space before them.
final class PlantRoom {

    private static final int DISTANCE = 3_000;
    private static final int BESIDE = 900;
    private static final int FRONT = 1_600;
    private static final int REAR = 1_000;
    private static final int LEAST_WIDTH = 24_000;
    private static final int CEILING = 5_000;

    private final int westMm;
    private final int northMm;
    private final int widthMm;
    private final List<Piece> generators = new ArrayList<>();
    private final List<Piece> others = new ArrayList<>();

    private record Piece(ObjectId id, String name, Installed installed) {

        int widthMm() {
            return millimetres(installed.width());
        }

        int depthMm() {
            return millimetres(installed.depth());
        }

        private static int millimetres(@Nullable Length length) {
            if (length == null) {
                throw new IllegalStateException("a piece of the plant has no size");
            }
            return length.millimetres();
        }
    }

    /// @param hall what the room lies beside
    PlantRoom(Rect hall) {
        westMm = hall.xMm();
        northMm = hall.yMm() - DISTANCE;
        widthMm = Math.max(LEAST_WIDTH, hall.widthMm());
    }

    void add(ObjectId id, String name, Installed installed) {
        boolean generator = installed.type().category() == Category.GENERATOR;
        (generator ? generators : others).add(new Piece(id, name, installed));
    }

    /// Puts the pieces and the room around them into a design.
    void fill(DesignDraft draft) {
        int southMm = northMm;
        for (List<Piece> row : rows()) {
            int deepest = row.stream().mapToInt(Piece::depthMm).max().orElse(0);
            int frontMm = southMm - REAR - deepest;
            int xMm = westMm + BESIDE;
            for (Piece piece : row) {
                draft.put(new Placement(
                        piece.id,
                        piece.name,
                        piece.installed.type().id(),
                        new Point(xMm, frontMm),
                        Turn.NONE,
                        Length.ZERO,
                        null,
                        false,
                        piece.installed.project()));
                xMm += piece.widthMm() + BESIDE;
            }
            southMm = frontMm - FRONT;
        }
        Rect area = Rect.ofEdges(westMm, southMm, westMm + widthMm, northMm);
        draft.put(new Room(draft.newId(), "Plant room", Polygon.of(area), new Length(CEILING), Length.ZERO, null));
    }

    private List<List<Piece>> rows() {
        List<List<Piece>> rows = new ArrayList<>();
        for (List<Piece> kind : List.of(generators, others)) {
            int leftMm = -1;
            for (Piece piece : kind) {
                int neededMm = piece.widthMm() + BESIDE;
                if (leftMm < neededMm) {
                    rows.add(new ArrayList<>());
                    leftMm = widthMm - BESIDE;
                }
                rows.getLast().add(piece);
                leftMm -= neededMm;
            }
        }
        return rows;
    }
}
