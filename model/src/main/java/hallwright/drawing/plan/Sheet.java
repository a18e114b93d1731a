package hallwright.drawing.plan;

import hallwright.geometry.Rect;

/// A sheet of paper, lying on its long side.
public enum Sheet {
    /// 420 x 297 mm.
    A3(420, 297),
    /// 594 x 420 mm.
    A2(594, 420),
    /// 841 x 594 mm.
    A1(841, 594),
    /// 1189 x 841 mm.
    A0(1189, 841);

    /// Units of surfaces per millimetre of paper: 96 to the inch.
    public static final double UNITS_PER_MM = 96 / 25.4;

    /// The margin around the frame, in millimetres of paper.
    static final double MARGIN_MM = 10;

    /// The strip with legend and title block, in millimetres of paper.
    static final double STRIP_MM = 34;

    /// Around the rooms, for names and the letters of the grid.
    private static final double AROUND_MM = 24;

    private static final int[] SCALES = {20, 25, 50, 75, 100, 150, 200, 250, 500, 750, 1000, 2000, 5000, 10_000, 20_000
    };
    private static final int COARSEST_WANTED = 100;

    private final int widthMm;
    private final int heightMm;

    Sheet(int widthMm, int heightMm) {
        this.widthMm = widthMm;
        this.heightMm = heightMm;
    }

    /// The smallest sheet on which an area of the floor appears at 1:100 or larger; the largest sheet if none is.
    public static Sheet fitting(Rect area) {
        for (Sheet sheet : values()) {
            if (sheet.scaleFor(area) <= COARSEST_WANTED) {
                return sheet;
            }
        }
        return A0;
    }

    /// The usual scale at which an area of the floor fills the sheet best: the n of 1:n.
    public int scaleFor(Rect area) {
        for (int scale : SCALES) {
            if (area.widthMm() / (double) scale <= drawingWidthMm() - AROUND_MM
                    && area.depthMm() / (double) scale <= drawingHeightMm() - AROUND_MM) {
                return scale;
            }
        }
        return SCALES[SCALES.length - 1];
    }

    /// In the unit of surfaces.
    public double width() {
        return widthMm * UNITS_PER_MM;
    }

    /// In the unit of surfaces.
    public double height() {
        return heightMm * UNITS_PER_MM;
    }

    /// In millimetres of paper.
    public int widthMm() {
        return widthMm;
    }

    /// In millimetres of paper.
    public int heightMm() {
        return heightMm;
    }

    private double drawingWidthMm() {
        return widthMm - 2 * MARGIN_MM;
    }

    private double drawingHeightMm() {
        return heightMm - 2 * MARGIN_MM - STRIP_MM;
    }
}
