package io.placard.kiosk.demo.artwork.paint;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Objects;

/**
 * The four typefaces of the demo's labels, brought along so that every computer draws the same; see {@code OFL.txt}.
 */
public final class Typeface {
    /** Warm and a little old-fashioned. */
    public static final Typeface FRAUNCES = new Typeface("Fraunces.ttf");
    /** Geometric; in capitals for all that is small. */
    public static final Typeface JOST = new Typeface("Jost.ttf");
    /** An elegant italic. */
    public static final Typeface CORMORANT = new Typeface("CormorantGaramond-Italic.ttf");
    /** High contrast, for large names. */
    public static final Typeface DM_SERIF = new Typeface("DMSerifDisplay.ttf");

    private final Font font;

    private Typeface(String file) {
        font = load(file);
    }

    private static Font load(String file) {
        try (var stream = Objects.requireNonNull(Typeface.class.getResourceAsStream(file))) {
            // From a stream Java2D would copy it to the folder that java.io.tmpdir named when Java started.
            var copy = Files.createTempFile(Path.of(System.getProperty("java.io.tmpdir")), "font", file);
            copy.toFile().deleteOnExit();
            Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
            return Font.createFont(Font.TRUETYPE_FONT, copy.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the demo's typeface " + file, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The demo's typeface " + file + " is damaged", e);
        }
    }

    /** At a size in picture units. */
    public Font at(double size) {
        return font.deriveFont((float) size);
    }

    /** With space between the letters, as capitals want it. */
    public Font spaced(double size, double tracking) {
        return at(size).deriveFont(Map.of(TextAttribute.TRACKING, (float) tracking));
    }
}
