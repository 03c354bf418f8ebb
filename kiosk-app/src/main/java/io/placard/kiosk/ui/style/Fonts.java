package io.placard.kiosk.ui.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.FeatherIkonHandler;

/** Makes the kiosk's fonts known to JavaFX; once, before the first words are measured. */
public final class Fonts {
    private static final List<String> FILES =
            List.of("InstrumentSerif-Regular.ttf", "HankenGrotesk-Regular.ttf", "HankenGrotesk-SemiBold.ttf");

    private Fonts() {}

    /**
     * Loads them all.
     *
     * @throws IllegalStateException where one is missing from the jars
     */
    public static void load() {
        FILES.forEach(file -> load(file, () -> Fonts.class.getResourceAsStream("fonts/" + file)));
        load("feather.ttf", new FeatherIkonHandler()::getFontResourceAsStream);
    }

    private static void load(String file, Supplier<@Nullable InputStream> opened) {
        try {
            if (loadCopied(file, opened) == null && loadStreamed(opened) == null) {
                throw new IllegalStateException("The font " + file + " is missing from the kiosk's jars or unreadable");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the font " + file, e);
        }
    }

    /**
     * From a stream JavaFX would copy the font to the folder that {@code java.io.tmpdir} named when Java started; from
     * a file it copies nothing. Null where it cannot: it does not decode what is escaped in a path.
     */
    private static @Nullable Font loadCopied(String file, Supplier<@Nullable InputStream> opened) throws IOException {
        try (var stream = opened.get()) {
            if (stream == null) {
                return null;
            }
            var copy = Files.createTempFile(Path.of(System.getProperty("java.io.tmpdir")), "font", file);
            copy.toFile().deleteOnExit();
            Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
            return Font.loadFont(copy.toUri().toString(), 1);
        }
    }

    private static @Nullable Font loadStreamed(Supplier<@Nullable InputStream> opened) throws IOException {
        try (var stream = opened.get()) {
            return stream == null ? null : Font.loadFont(stream, 1);
        }
    }
}
