package io.placard.kiosk.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Product;
import io.placard.kiosk.samples.OnFxThread;
import io.placard.kiosk.ui.style.Palette;
import io.placard.sync.Pictures;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureCacheTest {
    private final Path folder;

    private final FakePictures files = new FakePictures();
    /** Stands for the JavaFX thread: the test runs its work when it chooses to. */
    private final BlockingQueue<Runnable> fxThread = new LinkedBlockingQueue<>();

    private final PictureCache cache = new PictureCache(files, Palette.LIGHT, fxThread::add, 3 * 40 * 30 * 4);
    private final List<Decoded> got = new ArrayList<>();

    PictureCacheTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeAll
    static void start() {
        OnFxThread.startJavaFx();
    }

    @BeforeEach
    void picture() throws IOException {
        files.file = Optional.of(file("here.png", 800, 600));
    }

    @AfterEach
    void close() {
        cache.close();
    }

    @Test
    void decodesToTheSizeShown() throws InterruptedException {
        cache.request(photo("here"), got::add);
        runUntilGot(1);

        assertThat(got.getFirst().image().getWidth()).isEqualTo(40);
        assertThat(got.getFirst().image().getHeight()).isEqualTo(30);
        assertThat(cache.bytes()).isEqualTo(40 * 30 * 4);
    }

    @Test
    void decodesOnceForAllWhoWait() throws InterruptedException {
        cache.request(photo("here"), got::add);
        cache.request(photo("here"), got::add);
        runUntilGot(2);

        assertThat(files.asked).containsExactly("here");
        assertThat(got.getFirst()).isSameAs(got.getLast());
    }

    @Test
    void answersAtOnceWhatIsDecodedAlready() throws InterruptedException {
        cache.request(photo("here"), got::add);
        runUntilGot(1);

        cache.request(photo("here"), got::add);

        assertThat(got).hasSize(2);
    }

    @Test
    void dropsTheLeastRecentlyShownBeyondTheBudget() throws InterruptedException {
        for (var url : List.of("a", "b", "c", "d")) {
            cache.request(photo(url), got::add);
            runUntilGot(got.size() + 1);
            cache.find(photo("a"));
        }

        assertThat(cache.find(photo("a"))).isPresent();
        assertThat(cache.find(photo("b"))).isEmpty();
        assertThat(cache.find(photo("d"))).isPresent();
        assertThat(cache.bytes()).isLessThanOrEqualTo(3 * 40 * 30 * 4);
    }

    @Test
    void throwsAwayWhatCannotBeDecodedAndShowsWhatComesInstead() throws IOException, InterruptedException {
        files.file = Optional.of(Files.writeString(folder.resolve("broken.png"), "<html>Not found</html>"));
        cache.request(photo("broken"), got::add);
        runOne();
        runOne();
        assertThat(files.rejected).containsExactly("broken");
        assertThat(got).isEmpty();

        files.answer.complete(folder.resolve("here.png"));
        runUntilGot(1);

        assertThat(got).hasSize(1);
    }

    @Test
    void givesUpWhatCannotBeDecodedEitherTime() throws IOException, InterruptedException {
        files.file = Optional.of(Files.writeString(folder.resolve("broken.png"), "<html>Not found</html>"));
        cache.request(photo("broken"), got::add);
        runOne();
        runOne();
        files.answer.completeExceptionally(new IOException("a moment ago"));
        runOne();

        cache.request(drawn(), got::add);
        runUntilGot(1);

        assertThat(files.rejected).containsExactly("broken");
    }

    @Test
    void asksAgainForWhatCouldNotBeHadWhenToldTo() throws InterruptedException {
        files.file = Optional.empty();
        cache.request(photo("late"), got::add);
        runOne();
        runOne();
        files.answer.completeExceptionally(new IOException("no network"));
        runOne();

        files.file = Optional.of(folder.resolve("here.png"));
        cache.retry();
        runUntilGot(1);

        assertThat(got).hasSize(1);
    }

    @Test
    void drawsNoLargeStandInWhereThePictureIsThere() throws InterruptedException {
        var standIn = cache.request(largeDrawn(), got::add);
        cache.request(photo("here"), picture -> {
            standIn.unsubscribe();
            got.add(picture);
        });
        cache.request(photo("later"), got::add);
        runUntilGot(2);

        assertThat(got).extracting(picture -> picture.image().getWidth()).containsOnly(40.0);
    }

    @Test
    void drawsALargeStandInWhereThePictureIsMissing() throws InterruptedException {
        files.file = Optional.empty();

        cache.request(largeDrawn(), got::add);
        cache.request(photo("missing"), got::add);
        runUntilGot(1);

        assertThat(got).extracting(picture -> picture.image().getWidth()).containsExactly(600.0);
    }

    @Test
    void forgetsWhoNoLongerWaits() throws InterruptedException {
        cache.request(photo("here"), got::add).unsubscribe();
        cache.request(drawn(), got::add);
        runUntilGot(1);

        assertThat(got).hasSize(1);
    }

    private void runUntilGot(int count) throws InterruptedException {
        while (got.size() < count) {
            runOne();
        }
    }

    private void runOne() throws InterruptedException {
        var work = fxThread.poll(5, TimeUnit.SECONDS);
        assertThat(work).as("work for the JavaFX thread within 5 s").isNotNull();
        work.run();
    }

    private Path file(String name, int width, int height) throws IOException {
        var file = folder.resolve(name);
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }

    private static Picture photo(String url) {
        return new Picture.Photo(url, 40, 30);
    }

    private static Picture drawn() {
        return new Picture.Drawn(new Motif(1, 40, "A"), 20, 20);
    }

    private static Picture largeDrawn() {
        return new Picture.Drawn(new Motif(1, 40, "A"), 600, 600);
    }

    private static final class FakePictures implements Pictures {
        private final List<String> asked = new ArrayList<>();
        private final List<String> rejected = new ArrayList<>();
        private final CompletableFuture<Path> answer = new CompletableFuture<>();
        private volatile Optional<Path> file = Optional.empty();

        @Override
        public synchronized Optional<Path> find(String url) {
            asked.add(url);
            return file;
        }

        @Override
        public CompletableFuture<Path> fetch(String url) {
            return answer;
        }

        @Override
        public synchronized void reject(String url) {
            rejected.add(url);
            file = Optional.empty();
        }

        @Override
        public void browse(List<Product> products) {}

        @Override
        public void giveWay() {}

        @Override
        public Status status() {
            return new Status(0, 0, 0, 0, 0, 0, 0, 0);
        }
    }
}
