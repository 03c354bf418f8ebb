package io.placard.kiosk.shopper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Small pictures of the screen, with a ring around what is touched next. */
final class Album {
    private static final int SHRINK = 3;
    private static final int RING_PX = 26;
    private static final float STROKE_PX = 4;
    private static final Color RING = new Color(0xD0, 0x20, 0x50);

    private final Path folder;

    Album(Path folder) {
        this.folder = folder;
    }

    void take(String name, Shopper shopper) throws IOException, InterruptedException {
        write(name, shopper.eyes().picture(), Optional.empty());
    }

    void take(String name, Shopper shopper, Spot next) throws IOException, InterruptedException {
        write(name, shopper.eyes().picture(), Optional.of(next));
    }

    private void write(String name, byte[] png, Optional<Spot> next) throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(png));
        var width = picture.getWidth() / SHRINK;
        var height = picture.getHeight() / SHRINK;
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = small.createGraphics();
        graphics.drawImage(picture.getScaledInstance(width, height, BufferedImage.SCALE_AREA_AVERAGING), 0, 0, null);
        next.ifPresent(spot -> {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setColor(RING);
            graphics.setStroke(new BasicStroke(STROKE_PX));
            graphics.drawOval(
                    spot.seen().centreX() / SHRINK - RING_PX,
                    spot.seen().centreY() / SHRINK - RING_PX,
                    2 * RING_PX,
                    2 * RING_PX);
        });
        graphics.dispose();
        Files.createDirectories(folder);
        ImageIO.write(small, "jpg", folder.resolve(name + ".jpg").toFile());
    }
}
