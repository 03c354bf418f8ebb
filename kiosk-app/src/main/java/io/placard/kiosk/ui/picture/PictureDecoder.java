package io.placard.kiosk.ui.picture;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** Reads a picture file straight to the size it is shown at, so that no large picture is ever held whole. */
final class PictureDecoder {
    /** Shapes up to this much wider or taller than the place are cut to fill it; others are shown whole. */
    private static final double MOST_CUT = 1.6;
    /** Nothing a shop photographs is larger; a bomb is. */
    private static final long MOST_PIXELS = 120_000_000;

    private PictureDecoder() {}

    /** Fills the size. */
    static Pixels photo(Path file, int width, int height) throws IOException {
        return read(file, (sourceWidth, sourceHeight) -> {
            var shape = (double) sourceWidth / sourceHeight * height / width;
            var fills = shape < MOST_CUT && shape > 1 / MOST_CUT;
            var across = (double) width / sourceWidth;
            var down = (double) height / sourceHeight;
            var scale = fills ? Math.max(across, down) : Math.min(across, down);
            return new Placement(width, height, scale);
        });
    }

    /** Fits the size. */
    static Pixels logo(Path file, int width, int height) throws IOException {
        return read(file, (sourceWidth, sourceHeight) -> {
            var scale = Math.min((double) width / sourceWidth, (double) height / sourceHeight);
            var shownWidth = Math.clamp(Math.round(sourceWidth * scale), 1, width);
            var shownHeight = Math.clamp(Math.round(sourceHeight * scale), 1, height);
            return new Placement(shownWidth, shownHeight, scale);
        });
    }

    private static Pixels read(Path file, Layout layout) throws IOException {
        try (var input = ImageIO.createImageInputStream(file.toFile())) {
            if (input == null) {
                throw new IOException("Could not open the picture " + file);
            }
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new IOException("No picture, or of an unknown format: " + file);
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return scale(reader, layout);
            } catch (RuntimeException e) {
                // Readers meet broken files with all sorts of these; for us they mean one thing.
                throw new IOException("Broken picture: " + file, e);
            } finally {
                reader.dispose();
            }
        }
    }

    private static Pixels scale(ImageReader reader, Layout layout) throws IOException {
        long sourceWidth = reader.getWidth(0);
        long sourceHeight = reader.getHeight(0);
        if (sourceWidth * sourceHeight > MOST_PIXELS) {
            throw new IOException("Picture too large: " + sourceWidth + " x " + sourceHeight);
        }
        var placement = layout.place((int) sourceWidth, (int) sourceHeight);
        // Skipping pixels is coarse, so at least twice as many as are shown are read and then averaged.
        var step = Math.max(1, (int) (1 / placement.scale / 2));
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        var source = reader.read(0, parameters);
        return place(source, placement, placement.scale * step);
    }

    private static Pixels place(BufferedImage source, Placement placement, double scale) {
        var picture = new BufferedImage(placement.width, placement.height, BufferedImage.TYPE_INT_ARGB_PRE);
        var halved = scale <= 0.5 ? half(source) : source;
        var width = source.getWidth() * scale;
        var height = source.getHeight() * scale;
        var graphics = smooth(picture);
        if (width < placement.width - 1 || height < placement.height - 1) {
            // Shown whole: its own edge goes on where it ends, so that it does not look pasted.
            graphics.setColor(new Color(edge(source), true));
            graphics.fillRect(0, 0, placement.width, placement.height);
            graphics.setComposite(AlphaComposite.Src);
        }
        graphics.translate((placement.width - width) / 2, (placement.height - height) / 2);
        graphics.scale(width / halved.getWidth(), height / halved.getHeight());
        graphics.drawImage(halved, 0, 0, null);
        graphics.dispose();
        var argb = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        return new Pixels(placement.width, placement.height, argb);
    }

    /** The mean colour of the corners; clear where they are. */
    private static int edge(BufferedImage source) {
        var right = source.getWidth() - 1;
        var bottom = source.getHeight() - 1;
        int[] corners = {
            source.getRGB(0, 0), source.getRGB(right, 0), source.getRGB(0, bottom), source.getRGB(right, bottom)
        };
        var mean = 0;
        for (var shift = 0; shift <= 24; shift += 8) {
            var sum = 0;
            for (var corner : corners) {
                sum += (corner >>> shift) & 0xff;
            }
            mean |= (sum / corners.length) << shift;
        }
        return mean >>> 24 == 0xff ? mean : 0;
    }

    /** Bilinear scaling looks at four pixels only: going below half in one step would flicker. */
    private static BufferedImage half(BufferedImage source) {
        var width = Math.max(1, source.getWidth() / 2);
        var height = Math.max(1, source.getHeight() / 2);
        var half = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        var graphics = smooth(half);
        graphics.drawImage(source, 0, 0, width, height, null);
        graphics.dispose();
        return half;
    }

    private static Graphics2D smooth(BufferedImage target) {
        var graphics = target.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        return graphics;
    }

    @FunctionalInterface
    private interface Layout {
        Placement place(int sourceWidth, int sourceHeight);
    }

    /** The result's size, and how much the source is scaled for it; what does not fit is cut evenly. */
    private record Placement(int width, int height, double scale) {}
}
