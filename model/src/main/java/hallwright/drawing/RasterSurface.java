package hallwright.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import org.jspecify.annotations.Nullable;

/// Draws a picture of pixels, without a screen and without installed fonts.
public final class RasterSurface implements Surface {

    private static final double MM_PER_UNIT = 25.4 / 96;

    private final BufferedImage image;
    private final Graphics2D graphics;
    private final double factor;
    private final Deque<Shape> clips = new ArrayDeque<>();

    /// A picture of a size in the unit of surfaces.
    ///
    /// @param factor how many pixels one unit takes
    /// @param ground the colour it is filled with
    public RasterSurface(double width, double height, double factor, Tint ground) {
        this.factor = factor;
        image = new BufferedImage(
                (int) Math.ceil(width * factor), (int) Math.ceil(height * factor), BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(colour(ground));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    }

    /// The picture so far.
    public BufferedImage image() {
        return image;
    }

    /// Writes the picture as PNG with its size on paper.
    public void writePng(OutputStream out) throws IOException {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("png");
        ImageWriter writer = writers.next();
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
        IIOMetadataNode size = new IIOMetadataNode("pHYs");
        String perMetre = Long.toString(Math.round(1000 * factor / MM_PER_UNIT));
        size.setAttribute("pixelsPerUnitXAxis", perMetre);
        size.setAttribute("pixelsPerUnitYAxis", perMetre);
        size.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode(metadata.getNativeMetadataFormatName());
        root.appendChild(size);
        metadata.mergeTree(metadata.getNativeMetadataFormatName(), root);
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(image, null, metadata));
        } finally {
            writer.dispose();
        }
    }

    @Override
    public void clip(double x, double y, double width, double height) {
        Shape before = graphics.getClip();
        clips.push(before == null ? new java.awt.Rectangle(0, 0, image.getWidth(), image.getHeight()) : before);
        int left = snapped(x);
        int top = snapped(y);
        graphics.clipRect(left, top, snapped(x + width) - left, snapped(y + height) - top);
    }

    @Override
    public void unclip() {
        graphics.setClip(clips.pop());
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
        int left = snapped(x);
        int top = snapped(y);
        int wide = Math.max(1, snapped(x + width) - left);
        int high = Math.max(1, snapped(y + height) - top);
        if (fill != null) {
            graphics.setColor(colour(fill));
            graphics.fillRect(left, top, wide, high);
        }
        if (edge != null) {
            int line = Math.clamp(Math.round(edgeWidth * factor), 1, Math.max(1, Math.min(wide, high) / 2));
            graphics.setColor(colour(edge));
            graphics.fillRect(left, top, wide, line);
            graphics.fillRect(left, top + high - line, wide, line);
            graphics.fillRect(left, top + line, line, high - 2 * line);
            graphics.fillRect(left + wide - line, top + line, line, high - 2 * line);
        }
    }

    @Override
    public void polygon(double[] xs, double[] ys, Tint tint) {
        graphics.setColor(colour(tint));
        graphics.fill(path(xs, ys, true));
    }

    @Override
    public void path(double[] xs, double[] ys, boolean closed, Stroke stroke) {
        use(stroke);
        graphics.draw(path(xs, ys, closed));
    }

    @Override
    public void lines(double[] ends, Stroke stroke) {
        use(stroke);
        Path2D path = new Path2D.Double();
        for (int i = 0; i + 3 < ends.length; i += 4) {
            path.moveTo(ends[i] * factor, ends[i + 1] * factor);
            path.lineTo(ends[i + 2] * factor, ends[i + 3] * factor);
        }
        graphics.draw(path);
    }

    @Override
    public void text(double x, double y, String text, TextStyle style) {
        AffineTransform place = AffineTransform.getTranslateInstance(x * factor, y * factor);
        if (style.upward()) {
            place.quadrantRotate(3);
        }
        place.scale(style.size() * factor, style.size() * factor);
        place.translate(-style.face().width(text) * style.anchor().share(), 0);
        graphics.setColor(colour(style.tint()));
        graphics.fill(place.createTransformedShape(style.face().outline(text)));
    }

    private int snapped(double value) {
        return (int) Math.round(value * factor);
    }

    private Path2D path(double[] xs, double[] ys, boolean closed) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < xs.length; i++) {
            if (i == 0) {
                path.moveTo(xs[i] * factor, ys[i] * factor);
            } else {
                path.lineTo(xs[i] * factor, ys[i] * factor);
            }
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }

    private void use(Stroke stroke) {
        double[] lengths = stroke.dash().lengths();
        float[] dash = new float[lengths.length];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = (float) (lengths[i] * factor);
        }
        graphics.setColor(colour(stroke.tint()));
        graphics.setStroke(new BasicStroke(
                (float) (stroke.width() * factor),
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_MITER,
                10,
                dash.length == 0 ? null : dash,
                0));
    }

    private static Color colour(Tint tint) {
        return new Color(tint.argb(), true);
    }
}
