package hallwright.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/// The font that all drawings use, in two weights. It is shipped with the program, so that widths and letters are
/// the same on every system and nothing depends on installed fonts.
public final class Typeface {

    /// For most texts.
    public static final Typeface REGULAR = new Typeface("NotoSansSC-Regular.ttf", false);

    /// For names and headings.
    public static final Typeface SEMI_BOLD = new Typeface("NotoSansSC-SemiBold.ttf", true);

    /// The height of a capital letter as a share of the size.
    public static final double CAP_HEIGHT = 0.733;

    private final String file;
    private final boolean bold;
    private final Map<Integer, Glyph> glyphs = new HashMap<>();
    private @Nullable Tables tables;

    private Typeface(String file, boolean bold) {
        this.file = file;
        this.bold = bold;
    }

    /// True for the heavier weight.
    public boolean isBold() {
        return bold;
    }

    /// The bytes of the font file, for toolkits that load fonts themselves.
    public InputStream open() {
        InputStream in = Typeface.class.getResourceAsStream("fonts/" + file);
        if (in == null) {
            throw new IllegalStateException("a font is missing [file=" + file + "]\nMaybe the build left it out.");
        }
        return in;
    }

    /// How wide a text is at size 1.
    public double width(String text) {
        return text.codePoints()
                .mapToDouble(character -> glyph(character).advance())
                .sum();
    }

    /// The outlines of a text at size 1, its base line at y = 0, y growing downward.
    public Path2D outline(String text) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double x = 0;
        for (int character : text.codePoints().toArray()) {
            Glyph glyph = glyph(character);
            path.append(glyph.outline().getPathIterator(AffineTransform.getTranslateInstance(x, 0)), false);
            x += glyph.advance();
        }
        return path;
    }

    /// True if the font can draw the character and not just a box.
    public boolean has(int character) {
        return glyph(character).known();
    }

    private synchronized Glyph glyph(int character) {
        return glyphs.computeIfAbsent(character, this::read);
    }

    private Glyph read(int character) {
        Tables font = tables();
        int number = font.characters().getGlyphId(character);
        AffineTransform scale = AffineTransform.getScaleInstance(1 / font.unitsPerEm(), -1 / font.unitsPerEm());
        try {
            var data = font.font().getGlyph().getGlyph(number);
            GeneralPath outline = data == null ? new GeneralPath() : data.getPath();
            outline.transform(scale);
            return new Glyph(number != 0, font.widths().getAdvanceWidth(number) / font.unitsPerEm(), outline);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Tables tables() {
        Tables known = tables;
        if (known == null) {
            try (InputStream in = open()) {
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
                known = new Tables(
                        font, font.getUnicodeCmapLookup(), font.getHorizontalMetrics(), font.getUnitsPerEm());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            tables = known;
        }
        return known;
    }

    private record Tables(TrueTypeFont font, CmapLookup characters, HorizontalMetricsTable widths, double unitsPerEm) {}

    private record Glyph(boolean known, double advance, GeneralPath outline) {}
}
