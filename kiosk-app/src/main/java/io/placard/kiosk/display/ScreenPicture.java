package io.placard.kiosk.display;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Executor;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;

/** Takes pictures of what the screen shows, at the size it is laid out at. Called on any thread but JavaFX's. */
public final class ScreenPicture {
    private final Region content;
    private final Executor fxThread;

    public ScreenPicture(Region content, Executor fxThread) {
        this.content = content;
        this.fxThread = fxThread;
    }

    /**
     * What the screen shows now, as PNG. Only the pixels are taken on the JavaFX thread; encoding happens here.
     *
     * @throws IOException where the JavaFX thread does not answer within five seconds
     */
    public byte[] png() throws IOException {
        return encode(FxAnswer.to(this::snapshot, fxThread));
    }

    private WritableImage snapshot() {
        var screen = new SnapshotParameters();
        // What lies beyond the edges is not on the screen.
        screen.setViewport(new Rectangle2D(0, 0, content.getWidth(), content.getHeight()));
        screen.setFill(Color.BLACK);
        return content.snapshot(screen, null);
    }

    private static byte[] encode(WritableImage shot) throws IOException {
        var width = (int) shot.getWidth();
        var height = (int) shot.getHeight();
        var pixels = new int[width * height];
        shot.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        var bytes = new ByteArrayOutputStream(1 << 18);
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
