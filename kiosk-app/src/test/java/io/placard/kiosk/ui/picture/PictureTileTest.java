package io.placard.kiosk.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.samples.OnFxThread;
import io.placard.kiosk.samples.SamplePictures;
import io.placard.kiosk.samples.SampleProducts;
import io.placard.kiosk.ui.style.Palette;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureTileTest {
    private final Path folder;

    private final Motif motif = Motif.of(SampleProducts.product(1));

    private PictureTile tile = new PictureTile(
            new PictureCache(new SamplePictures(Path.of("")), Palette.LIGHT, Platform::runLater, 0), Palette.LIGHT);

    PictureTileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeAll
    static void start() {
        OnFxThread.startJavaFx();
    }

    @Test
    void aMissingPictureIsArtworkAndNeverAHole() throws InterruptedException, ExecutionException, TimeoutException {
        var pixels = tileWith(Optional.of("missing.jpg"), false);

        assertThat(pixels.colors).as("more than one flat colour").isGreaterThan(3);
        assertThat(pixels.showsPhoto).isFalse();
    }

    @Test
    void aPictureTakesThePlaceOfTheArtwork() throws InterruptedException, ExecutionException, TimeoutException {
        assertThat(tileWith(Optional.of("there.jpg"), true).showsPhoto).isTrue();
    }

    @Test
    void holdsNoPixelsWhileItRestsAndShowsThePictureAgainWhenWoken()
            throws InterruptedException, ExecutionException, TimeoutException {
        tileWith(Optional.of("there.jpg"), true);

        OnFxThread.run(() -> {
            // Being drawn alone has laid it out anew.
            tile.resize(300, 300);
            tile.layout();
            tile.rest();
            assertThat(tile.showsPhoto()).isFalse();
            tile.wake();
            assertThat(tile.showsPhoto()).isTrue();
        });
    }

    @Test
    void isNotWokenByBeingToldWhatItShowsAlready() throws InterruptedException, ExecutionException, TimeoutException {
        tileWith(Optional.of("there.jpg"), true);

        OnFxThread.run(() -> {
            tile.resize(300, 300);
            tile.layout();
            tile.rest();
            tile.show(motif, Optional.of("there.jpg"));
            assertThat(tile.showsPhoto()).isFalse();
        });
    }

    private Seen tileWith(Optional<String> url, boolean untilPhoto)
            throws InterruptedException, ExecutionException, TimeoutException {
        var drawn = new CountDownLatch(1);
        OnFxThread.run(() -> {
            var cache = new PictureCache(new SamplePictures(folder), Palette.LIGHT, Platform::runLater, 1 << 24);
            var made = new PictureTile(cache, Palette.LIGHT);
            tile = made;
            new Scene(new Pane(made), 300, 300);
            made.resize(300, 300);
            made.show(motif, url);
            made.layout();
            var awaited =
                    untilPhoto ? new Picture.Photo(url.orElseThrow(), 300, 300) : new Picture.Drawn(motif, 300, 300);
            cache.request(awaited, _ -> drawn.countDown());
        });
        assertThat(drawn.await(5, TimeUnit.SECONDS)).isTrue();
        var seen = new AtomicReference<Seen>();
        OnFxThread.run(() -> {
            var image = tile.snapshot(null, null);
            var reader = image.getPixelReader();
            var colors = IntStream.range(0, 300)
                    .flatMap(x -> IntStream.range(0, 300).map(y -> reader.getArgb(x, y)))
                    .distinct()
                    .count();
            seen.set(new Seen(colors, tile.showsPhoto()));
        });
        return seen.get();
    }

    private record Seen(long colors, boolean showsPhoto) {}
}
