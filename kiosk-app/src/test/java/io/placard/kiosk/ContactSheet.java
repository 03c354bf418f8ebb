package io.placard.kiosk;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Pictures side by side, small, each with its name, to be looked at as a whole. */
final class ContactSheet {
    private static final int SHORT_SIDE = 270;
    private static final int GAP = 16;
    private static final int CAPTION = 26;
    private static final int WIDTH = 2000;

    private final String title;
    private final int cellWidth;
    private final int cellHeight;
    private final List<String> names = new ArrayList<>();
    private final List<BufferedImage> small = new ArrayList<>();

    ContactSheet(String title, int width, int height) {
        this.title = title;
        var scale = (double) SHORT_SIDE / Math.min(width, height);
        cellWidth = (int) Math.round(width * scale);
        cellHeight = (int) Math.round(height * scale);
    }

    void add(String name, BufferedImage picture) {
        var cell = new BufferedImage(cellWidth, cellHeight, BufferedImage.TYPE_INT_RGB);
        var graphics = graphics(cell);
        graphics.drawImage(picture, 0, 0, cellWidth, cellHeight, null);
        graphics.dispose();
        names.add(name);
        small.add(cell);
    }

    void write(Path file) throws IOException {
        var columns = (WIDTH - GAP) / (cellWidth + GAP);
        var rows = (small.size() + columns - 1) / columns;
        var sheet =
                new BufferedImage(WIDTH, 2 * CAPTION + rows * (cellHeight + CAPTION + GAP), BufferedImage.TYPE_INT_RGB);
        var graphics = graphics(sheet);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.drawString(title, GAP, CAPTION);
        for (var index = 0; index < small.size(); index++) {
            var x = GAP + index % columns * (cellWidth + GAP);
            var y = 2 * CAPTION + index / columns * (cellHeight + CAPTION + GAP);
            graphics.drawString(names.get(index), x, y - 6);
            graphics.drawImage(small.get(index), x, y, null);
        }
        graphics.dispose();
        ImageIO.write(sheet, "png", file.toFile());
    }

    private static Graphics2D graphics(BufferedImage image) {
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        return graphics;
    }
}
