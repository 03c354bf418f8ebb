package io.placard.kiosk.samples;

import io.placard.catalog.Product;
import io.placard.sync.Pictures;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import javax.imageio.ImageIO;

/** Draws a jar, a tin or a bottle for every address, as a file; addresses that hold {@code missing} have none. */
public final class SamplePictures implements Pictures {
    private static final int SIDE = 1000;
    private final Path folder;

    public SamplePictures(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<Path> find(String url) {
        return url.contains("missing") ? Optional.empty() : Optional.of(file(url));
    }

    @Override
    public CompletableFuture<Path> fetch(String url) {
        return url.contains("missing")
                ? CompletableFuture.failedFuture(new IOException("No such picture: " + url))
                : CompletableFuture.completedFuture(file(url));
    }

    @Override
    public void reject(String url) {}

    @Override
    public void browse(List<Product> products) {}

    @Override
    public void giveWay() {}

    @Override
    public Status status() {
        return new Status(0, 0, 0, 0, 0, 0, 0, 0);
    }

    private Path file(String url) {
        var seed = url.hashCode();
        var file = folder.resolve(Math.floorMod(seed, 97) + ".jpg");
        if (!Files.exists(file)) {
            try {
                ImageIO.write(draw(new Random(Math.floorMod(seed, 97) * 7919L)), "jpg", file.toFile());
            } catch (IOException e) {
                throw new UncheckedIOException("Could not draw a sample picture to " + file, e);
            }
        }
        return file;
    }

    private static BufferedImage draw(Random random) {
        var picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        var hue = (random.nextInt(1000) * 0.618f) % 1;
        graphics.setPaint(new GradientPaint(
                0, 0, Color.getHSBColor(hue, 0.10f, 0.97f), 0, SIDE, Color.getHSBColor(hue, 0.22f, 0.86f)));
        graphics.fillRect(0, 0, SIDE, SIDE);
        graphics.setColor(Color.getHSBColor(hue, 0.25f, 0.74f));
        graphics.fillOval(270, 800, 460, 70);
        var body = Color.getHSBColor(hue + 0.04f, 0.55f, 0.45f + random.nextFloat() * 0.3f);
        var width = 260 + random.nextInt(140);
        var height = 380 + random.nextInt(180);
        graphics.setPaint(new GradientPaint(500 - width / 2f, 0, body.brighter(), 500 + width / 2f, 0, body.darker()));
        graphics.fillRoundRect(500 - width / 2, 840 - height, width, height, 60, 60);
        graphics.setColor(new Color(40, 36, 32));
        graphics.fillRoundRect(500 - width / 2 + 20, 840 - height - 70, width - 40, 90, 24, 24);
        graphics.setColor(new Color(250, 246, 238));
        graphics.fillRect(500 - width / 2, 840 - height + 140, width, height / 3);
        graphics.setColor(body.darker());
        graphics.fillRect(500 - width / 4, 840 - height + 175, width / 2, 18);
        graphics.fillRect(500 - width / 6, 840 - height + 210, width / 3, 12);
        graphics.dispose();
        return picture;
    }
}
