package hallwright.space;

import hallwright.geometry.Rect;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Things sorted into the squares of a coarse grid by the rectangle around them, so that a question about a small
/// area looks at few of them. Built once, in time proportional to their number.
///
/// @param <T> the kind of thing
final class Buckets<T> {

    private static final int SMALLEST_MM = 2000;

    private final List<T> items;
    private final Rect[] bounds;
    private final Rect extent;
    private final int sizeMm;
    private final int columns;
    private final int rows;
    private final int[] starts;
    private final int[] contents;

    Buckets(List<T> items, Function<? super T, Rect> boundsOf) {
        this.items = List.copyOf(items);
        this.bounds = items.stream().map(boundsOf).toArray(Rect[]::new);
        this.extent = Arrays.stream(bounds).reduce(Rect::union).orElse(new Rect(0, 0, 0, 0));
        long most = 64 + 4L * items.size();
        long size = SMALLEST_MM;
        while ((extent.widthMm() / size + 1) * (extent.depthMm() / size + 1) > most) {
            size *= 2;
        }
        this.sizeMm = (int) size;
        this.columns = extent.widthMm() / sizeMm + 1;
        this.rows = extent.depthMm() / sizeMm + 1;
        this.starts = new int[columns * rows + 1];
        this.contents = fill();
    }

    /// Passes on everything whose rectangle touches the area, each thing once, in a fixed order.
    void visit(Rect area, Consumer<? super T> visitor) {
        if (!area.touches(extent)) {
            return;
        }
        for (int row = row(area.yMm()); row <= row(area.northMm()); row++) {
            for (int column = column(area.xMm()); column <= column(area.eastMm()); column++) {
                int bucket = row * columns + column;
                for (int i = starts[bucket]; i < starts[bucket + 1]; i++) {
                    Rect item = bounds[contents[i]];
                    if (item.touches(area)
                            && column == column(Math.max(area.xMm(), item.xMm()))
                            && row == row(Math.max(area.yMm(), item.yMm()))) {
                        visitor.accept(items.get(contents[i]));
                    }
                }
            }
        }
    }

    private int[] fill() {
        for (Rect item : bounds) {
            count(item, starts);
        }
        int sum = 0;
        for (int i = 0; i < starts.length; i++) {
            int count = starts[i];
            starts[i] = sum;
            sum += count;
        }
        int[] filled = new int[sum];
        int[] next = starts.clone();
        for (int item = 0; item < bounds.length; item++) {
            for (int row = row(bounds[item].yMm()); row <= row(bounds[item].northMm()); row++) {
                for (int column = column(bounds[item].xMm()); column <= column(bounds[item].eastMm()); column++) {
                    filled[next[row * columns + column]++] = item;
                }
            }
        }
        return filled;
    }

    private void count(Rect item, int[] counts) {
        for (int row = row(item.yMm()); row <= row(item.northMm()); row++) {
            for (int column = column(item.xMm()); column <= column(item.eastMm()); column++) {
                counts[row * columns + column]++;
            }
        }
    }

    private int column(int xMm) {
        return Math.clamp(((long) xMm - extent.xMm()) / sizeMm, 0, columns - 1);
    }

    private int row(int yMm) {
        return Math.clamp(((long) yMm - extent.yMm()) / sizeMm, 0, rows - 1);
    }
}
