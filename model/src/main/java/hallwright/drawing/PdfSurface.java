package hallwright.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/// Writes a page of PDF: lines and areas as such, and text as text that can be searched, with the letters it needs
/// in the file.
public final class PdfSurface implements Surface, AutoCloseable {

    private static final double POINTS_PER_UNIT = 0.75;

    /// The longest side of a page that every reader can show, in points.
    private static final double LONGEST = 14_400;

    private final PDDocument document = new PDDocument();
    private final PDPageContentStream page;
    private final Map<Typeface, PDFont> fonts = new HashMap<>();
    private final Map<Double, PDExtendedGraphicsState> opacities = new HashMap<>();
    private double opacity = 1;

    /// A page of a size in the unit of surfaces; a larger one than PDF can hold is made smaller.
    public PdfSurface(double width, double height, String title) throws IOException {
        double scale = Math.min(POINTS_PER_UNIT, LONGEST / Math.max(width, height));
        PDPage sheet = new PDPage(new PDRectangle((float) (width * scale), (float) (height * scale)));
        document.addPage(sheet);
        document.setDocumentId(1L);
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(title);
        about.setCreator("Hallwright");
        page = new PDPageContentStream(document, sheet);
        page.transform(new Matrix((float) scale, 0, 0, (float) -scale, 0, (float) (height * scale)));
    }

    /// Writes the file; nothing can be drawn any more.
    public void write(OutputStream out) throws IOException {
        page.close();
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    @Override
    public void clip(double x, double y, double width, double height) {
        drawn(() -> {
            page.saveGraphicsState();
            page.addRect((float) x, (float) y, (float) width, (float) height);
            page.clip();
        });
    }

    @Override
    public void unclip() {
        drawn(page::restoreGraphicsState);
        opacity = Double.NaN;
    }

    @Override
    public void box(
            double x,
            double y,
            double width,
            double height,
            @Nullable Tint fill,
            @Nullable Tint edge,
            double edgeWidth) {
        double inset = edge == null ? 0 : edgeWidth / 2;
        drawn(() -> {
            if (fill != null) {
                fill(fill);
                page.addRect((float) x, (float) y, (float) width, (float) height);
                page.fill();
            }
            if (edge != null) {
                use(Stroke.solid(edge, edgeWidth));
                page.addRect((float) (x + inset), (float) (y + inset), (float) (width - 2 * inset), (float)
                        (height - 2 * inset));
                page.stroke();
            }
        });
    }

    @Override
    public void polygon(double[] xs, double[] ys, Tint tint) {
        drawn(() -> {
            fill(tint);
            trace(xs, ys, true);
            page.fill();
        });
    }

    @Override
    public void path(double[] xs, double[] ys, boolean closed, Stroke stroke) {
        drawn(() -> {
            use(stroke);
            trace(xs, ys, closed);
            page.stroke();
        });
    }

    @Override
    public void lines(double[] ends, Stroke stroke) {
        if (ends.length < 4) {
            return;
        }
        drawn(() -> {
            use(stroke);
            for (int i = 0; i + 3 < ends.length; i += 4) {
                page.moveTo((float) ends[i], (float) ends[i + 1]);
                page.lineTo((float) ends[i + 2], (float) ends[i + 3]);
            }
            page.stroke();
        });
    }

    @Override
    public void text(double x, double y, String text, TextStyle style) {
        String known = known(text, style.face());
        if (known.isEmpty()) {
            return;
        }
        double shift = style.face().width(known) * style.size() * style.anchor().share();
        drawn(() -> {
            fill(style.tint());
            page.beginText();
            page.setFont(font(style.face()), (float) style.size());
            // The page is upside down, so that y grows downward; letters are turned back.
            page.setTextMatrix(
                    style.upward()
                            ? new Matrix(0, -1, -1, 0, (float) x, (float) (y + shift))
                            : new Matrix(1, 0, 0, -1, (float) (x - shift), (float) y));
            page.showText(known);
            page.endText();
        });
    }

    /// The text with a sign in place of every letter that the font does not have.
    private static String known(String text, Typeface face) {
        StringBuilder known = new StringBuilder();
        text.codePoints().forEach(letter -> known.appendCodePoint(face.has(letter) ? letter : '?'));
        return known.toString();
    }

    private PDFont font(Typeface face) throws IOException {
        PDFont font = fonts.get(face);
        if (font == null) {
            try (InputStream in = face.open()) {
                font = PDType0Font.load(document, in, true);
            }
            fonts.put(face, font);
        }
        return font;
    }

    private void trace(double[] xs, double[] ys, boolean closed) throws IOException {
        for (int i = 0; i < xs.length; i++) {
            if (i == 0) {
                page.moveTo((float) xs[i], (float) ys[i]);
            } else {
                page.lineTo((float) xs[i], (float) ys[i]);
            }
        }
        if (closed) {
            page.closePath();
        }
    }

    private void fill(Tint tint) throws IOException {
        opaque(tint.opacity());
        page.setNonStrokingColor(tint.red() / 255f, tint.green() / 255f, tint.blue() / 255f);
    }

    private void use(Stroke stroke) throws IOException {
        Tint tint = stroke.tint();
        opaque(tint.opacity());
        page.setStrokingColor(tint.red() / 255f, tint.green() / 255f, tint.blue() / 255f);
        page.setLineWidth((float) stroke.width());
        double[] lengths = stroke.dash().lengths();
        float[] dash = new float[lengths.length];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = (float) lengths[i];
        }
        page.setLineDashPattern(dash, 0);
    }

    private void opaque(double wanted) throws IOException {
        if (wanted != opacity) {
            opacity = wanted;
            page.setGraphicsStateParameters(opacities.computeIfAbsent(wanted, share -> {
                PDExtendedGraphicsState state = new PDExtendedGraphicsState();
                state.setNonStrokingAlphaConstant(share.floatValue());
                state.setStrokingAlphaConstant(share.floatValue());
                return state;
            }));
        }
    }

    private static void drawn(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One step of drawing.
    private interface Step {
        void run() throws IOException;
    }
}
