package io.placard.kiosk.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.tk.Toolkit;
import io.placard.kiosk.display.FrameWatch;
import io.placard.kiosk.samples.OnFxThread;
import io.placard.kiosk.samples.SamplePictures;
import io.placard.kiosk.samples.SampleProducts;
import io.placard.kiosk.ui.style.Palette;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What JavaFX itself still holds of a picture on a page that has gone behind. */
class HiddenPicturesTest {
    private static final int SIDE = 120;
    private static final int SOON_MS = 100;
    private static final Duration MOST = Duration.ofSeconds(20);
    private final Path folder;
    private final Pane page = new Pane();
    private final AtomicReference<Stage> window = new AtomicReference<>();
    private final AtomicReference<FrameWatch> frames = new AtomicReference<>();
    private final ReferenceQueue<Object> letGo = new ReferenceQueue<>();
    private PictureTile tile = new PictureTile(noPictures(), Palette.LIGHT);

    HiddenPicturesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeAll
    static void start() {
        OnFxThread.startJavaFx();
    }

    @BeforeEach
    void show() throws InterruptedException, ExecutionException, TimeoutException {
        var decoded = new CountDownLatch(1);
        OnFxThread.run(() -> {
            var cache = new PictureCache(new SamplePictures(folder), Palette.LIGHT, Platform::runLater, 1 << 20);
            tile = new PictureTile(cache, Palette.LIGHT);
            tile.setManaged(false);
            tile.resize(SIDE, SIDE);
            cache.request(new Picture.Photo("there.jpg", SIDE, SIDE), _ -> decoded.countDown());
            page.getChildren().add(tile);
            var stage = new Stage();
            stage.setScene(new Scene(new Pane(page), 300, 300));
            stage.show();
            window.set(stage);
            frames.set(new FrameWatch(stage.getScene(), Platform::runLater));
            frames.get().open();
        });
        assertThat(decoded.await(MOST.toSeconds(), TimeUnit.SECONDS)).isTrue();
        OnFxThread.run(() -> tile.show(Motif.of(SampleProducts.product(1)), Optional.of("there.jpg")));
        paint();
    }

    @AfterEach
    void close() throws InterruptedException, ExecutionException, TimeoutException {
        OnFxThread.run(() -> {
            frames.get().close();
            window.get().close();
        });
    }

    @Test
    void nothingIsHeldOfAPictureOnAPageThatIsHiddenInTheSameMoment()
            throws InterruptedException, ExecutionException, TimeoutException {
        var painted = painted();

        OnFxThread.run(() -> {
            page.setVisible(false);
            tile.rest();
        });
        paint();

        assertThat(isLetGo()).as("let go: %s", painted).isTrue();
    }

    @Test
    void nothingIsHeldOfAPictureThatIsClearedOnAHiddenCard()
            throws InterruptedException, ExecutionException, TimeoutException {
        var painted = painted();

        OnFxThread.run(() -> {
            page.setVisible(false);
            tile.clear();
        });
        paint();

        assertThat(isLetGo()).as("let go: %s", painted).isTrue();
    }

    /** What JavaFX paints the picture from; told to {@link #letGo} when nobody holds it any more. */
    private List<WeakReference<Object>> painted() throws InterruptedException, ExecutionException, TimeoutException {
        var found = new ArrayList<WeakReference<Object>>();
        OnFxThread.run(() -> tile.getChildrenUnmodifiable().stream()
                .map(node -> node instanceof ImageView view ? view.getImage() : null)
                .filter(Objects::nonNull)
                .map(Toolkit.getImageAccessor()::getPlatformImage)
                .forEach(image -> found.add(new WeakReference<>(image, letGo))));
        assertThat(found).as("pictures that are shown").hasSize(1);
        return found;
    }

    private void paint() throws InterruptedException {
        var painted = new CountDownLatch(1);
        Platform.runLater(() -> frames.get().afterNextFrame(painted::countDown));
        assertThat(painted.await(MOST.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    private boolean isLetGo() throws InterruptedException {
        var until = System.nanoTime() + MOST.toNanos();
        var cleared = false;
        while (!cleared && System.nanoTime() < until) {
            System.gc();
            cleared = letGo.remove(SOON_MS) != null;
        }
        return cleared;
    }

    private static PictureCache noPictures() {
        return new PictureCache(new SamplePictures(Path.of("")), Palette.LIGHT, Platform::runLater, 0);
    }
}
