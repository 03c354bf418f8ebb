package io.placard.sync.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.placard.sync.pictures.format.SampleFilms;
import io.placard.sync.pictures.format.SamplePictures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureFilesTest {
    @TempDir
    private Path folder;

    private final MockWebServer server = new MockWebServer();
    private final HandClock clock = new HandClock();
    private PictureFiles pictures;

    @BeforeEach
    void open() throws IOException {
        server.start();
        pictures = opened(1_000_000);
    }

    @AfterEach
    void close() {
        pictures.close();
        server.close();
    }

    @Test
    void keepsAPictureForWhenThereIsNoNetwork()
            throws ExecutionException, InterruptedException, IOException, TimeoutException {
        serve(SamplePictures.png(1));
        var url = url("a.png");
        var file = get(pictures.fetch(url));
        server.close();

        assertThat(Files.size(file)).isEqualTo(SamplePictures.png(1).length);
        pictures.close();
        pictures = opened(1_000_000);
        assertThat(pictures.find(url)).contains(file);
        assertThat(get(pictures.fetch(url))).isEqualTo(file);
    }

    @Test
    void fetchesOnceHoweverManyAsk() throws ExecutionException, InterruptedException, IOException, TimeoutException {
        serve(SamplePictures.png(1));
        var url = url("a.png");
        var first = pictures.fetch(url);
        var second = pictures.fetch(url);

        assertThat(get(first)).isEqualTo(get(second));
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoPicture() {
        serve("<html>Welcome to the shop's Wi-Fi</html>".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> get(pictures.fetch(url("a.png")))).hasMessageContaining("no picture, but a web page");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesWhatIsNoWebAddress() {
        assertThatThrownBy(() -> get(pictures.fetch("file:///etc/passwd"))).hasMessageContaining("http");
    }

    @Test
    void doesNotAskAgainAtOnceForWhatCouldNotBeHad() {
        server.enqueue(new MockResponse(404, Headers.of(), ""));
        var url = url("gone.png");

        assertThatThrownBy(() -> get(pictures.fetch(url))).hasMessageContaining("404");
        assertThatThrownBy(() -> get(pictures.fetch(url))).hasMessageContaining("a moment ago");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void keepsNothingOfAPictureCutShort() {
        server.enqueue(new MockResponse.Builder()
                .body(new Buffer().write(SamplePictures.bmp(1)))
                .onResponseBody(new SocketEffect.CloseSocket())
                .build());

        assertThatThrownBy(() -> get(pictures.fetch(url("short.png")))).isInstanceOf(ExecutionException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesAPictureThatEndsTooEarlyThoughTheServerSaysItIsWhole() {
        var whole = SamplePictures.jpeg(1);
        serve(Arrays.copyOf(whole, whole.length - 2));

        assertThatThrownBy(() -> get(pictures.fetch(url("cut.jpg")))).hasMessageContaining("ends too early");
        assertThat(folder).isEmptyDirectory();
        assertThat(pictures.status().damaged()).isEqualTo(1);
    }

    @Test
    void asksAtOnceAgainForWhatCameDamagedButOnlyOnce()
            throws ExecutionException, InterruptedException, TimeoutException {
        var whole = SamplePictures.jpeg(1);
        for (var times = 0; times < 2; times++) {
            serve(Arrays.copyOf(whole, whole.length / 2));
        }
        var url = url("cut.jpg");

        assertThatThrownBy(() -> get(pictures.fetch(url))).hasMessageContaining("ends too early");
        assertThatThrownBy(() -> get(pictures.fetch(url))).hasMessageContaining("ends too early");
        assertThatThrownBy(() -> get(pictures.fetch(url))).hasMessageContaining("a moment ago");
        assertThat(server.getRequestCount()).isEqualTo(2);

        serve(whole);
        clock.forward(Duration.ofMinutes(2));
        assertThat(get(pictures.fetch(url))).hasBinaryContent(whole);
    }

    @Test
    void fetchesAnewWhatCouldNotBeDecoded() throws ExecutionException, InterruptedException, TimeoutException {
        serve(SamplePictures.png(1));
        serve(SamplePictures.png(2));
        var url = url("a.png");
        var file = get(pictures.fetch(url));

        pictures.reject(url);

        assertThat(file).doesNotExist();
        assertThat(get(pictures.fetch(url))).hasBinaryContent(SamplePictures.png(2));
    }

    @Test
    void restsWhatCannotBeDecodedTwice() throws ExecutionException, InterruptedException, TimeoutException {
        var url = url("a.png");
        for (var times = 0; times < 2; times++) {
            serve(SamplePictures.png(1));
            get(pictures.fetch(url));
            pictures.reject(url);
        }

        assertThatThrownBy(() -> get(pictures.fetch(url))).hasMessageContaining("a moment ago");
    }

    @Test
    void leavesAServerAloneForAsLongAsItAsks() throws ExecutionException, InterruptedException, TimeoutException {
        server.enqueue(new MockResponse(503, Headers.of("Retry-After", "600"), ""));
        assertThatThrownBy(() -> get(pictures.fetch(url("a.png")))).hasMessageContaining("503");

        clock.forward(Duration.ofSeconds(590));
        assertThatThrownBy(() -> get(pictures.fetch(url("b.png")))).hasMessageContaining("a moment ago");
        assertThat(server.getRequestCount()).isEqualTo(1);

        clock.forward(Duration.ofSeconds(11));
        serve(SamplePictures.png(1));
        assertThat(get(pictures.fetch(url("b.png")))).exists();
    }

    @Test
    void fetchesAgainUnderAnotherUrl() throws ExecutionException, InterruptedException, TimeoutException {
        serve(SamplePictures.png(1));
        serve(SamplePictures.png(2));

        assertThat(get(pictures.fetch(url("a.png?v=1")))).hasBinaryContent(SamplePictures.png(1));
        assertThat(get(pictures.fetch(url("a.png?v=2")))).hasBinaryContent(SamplePictures.png(2));
    }

    @Test
    void keepsFilmsWithoutTheirSound() throws ExecutionException, InterruptedException, IOException, TimeoutException {
        pictures.close();
        pictures = opened(FileKind.FILMS, 1_000_000);
        serve(SampleFilms.withSound());
        var file = get(pictures.fetch(url("a.mov")));
        server.close();

        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                .doesNotContain("qt  ")
                .contains("vide");
        pictures.close();
        pictures = opened(FileKind.FILMS, 1_000_000);
        assertThat(pictures.find(url("a.mov"))).as("after a restart").contains(file);
    }

    @Test
    void takesNoPictureForAFilm() throws IOException {
        pictures.close();
        pictures = opened(FileKind.FILMS, 1_000_000);
        serve(SamplePictures.png(1));

        assertThatThrownBy(() -> get(pictures.fetch(url("a.mp4")))).hasMessageContaining("no MP4");
    }

    private PictureFiles opened(long budget) throws IOException {
        return opened(FileKind.PICTURES, budget);
    }

    private PictureFiles opened(FileKind kind, long budget) throws IOException {
        var opened = new PictureFiles(kind, folder, budget, OkHttpClient::new, clock, new Random(1));
        opened.open();
        return opened;
    }

    private void serve(byte[] body) {
        server.enqueue(new MockResponse.Builder().body(new Buffer().write(body)).build());
    }

    private String url(String name) {
        return server.url("/" + name).toString();
    }

    private static Path get(CompletableFuture<Path> future)
            throws ExecutionException, InterruptedException, TimeoutException {
        return future.get(5, TimeUnit.SECONDS);
    }

    private static final class HandClock implements InstantSource {
        private volatile Instant now = Instant.parse("2026-03-01T09:00:00Z");

        void forward(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
