package io.placard.kiosk.demo.artwork.paint;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Sets text on labels: breaks it into lines, makes it fit, places it. */
public final class Lettering {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private Lettering() {}

    public static double width(String text, Font font) {
        return font.getStringBounds(text, CONTEXT).getWidth();
    }

    /** The text in as few lines as its words allow; the last is cut where there are too many. */
    public static List<String> lines(String text, Font font, double width, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        var words = new StringTokenizer(text, " ");
        while (words.hasMoreTokens()) {
            var word = words.nextToken();
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, font) > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        if (lines.size() > most) {
            var kept = new ArrayList<>(lines.subList(0, most));
            kept.set(most - 1, kept.get(most - 1) + "…");
            return kept;
        }
        return lines;
    }

    /** Draws a line around a centre. */
    public static void centered(Graphics2D graphics, String text, Font font, double x, double baseline) {
        graphics.setFont(font);
        graphics.drawString(text, (float) (x - width(text, font) / 2), (float) baseline);
    }

    /** Draws a line from the left. */
    public static void left(Graphics2D graphics, String text, Font font, double x, double baseline) {
        graphics.setFont(font);
        graphics.drawString(text, (float) x, (float) baseline);
    }
}
