package io.placard.sync.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
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
        serve(picture(100));
        var url = url("a.png");
        var file = get(pictures.fetch(url));
        server.close();

        assertThat(Files.size(file)).isEqualTo(100);
        pictures.close();
        pictures = opened(1_000_000);
        assertThat(pictures.find(url)).contains(file);
        assertThat(get(pictures.fetch(url))).isEqualTo(file);
    }

    @Test
    void fetchesOnceHoweverManyAsk() throws ExecutionException, InterruptedException, IOException, TimeoutException {
        serve(picture(100));
        var url = url("a.png");
        pictures.wish(List.of(url));
        var first = pictures.fetch(url);
        var second = pictures.fetch(url);

        assertThat(get(first)).isEqualTo(get(second));
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoPicture() {
        serve("<html>Welcome to the shop's Wi-Fi</html>".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> get(pictures.fetch(url("a.png")))).hasRootCauseMessage("the answer is no picture");
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
                .body(new Buffer().write(picture(100_000)))
                .onResponseBody(new SocketEffect.CloseSocket())
                .build());

        assertThatThrownBy(() -> get(pictures.fetch(url("short.png")))).isInstanceOf(ExecutionException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void makesRoomByLettingGoOfWhatWasNotAskedForLongest()
            throws ExecutionException, InterruptedException, IOException, TimeoutException {
        pictures.close();
        pictures = opened(250);
        for (var name : List.of("a", "b", "c")) {
            serve(picture(100));
            get(pictures.fetch(url(name)));
            pictures.find(url("a"));
        }

        assertThat(pictures.find(url("a"))).isPresent();
        assertThat(pictures.find(url("b"))).isEmpty();
        assertThat(pictures.find(url("c"))).isPresent();
    }

    @Test
    void doesNotTakeAWishForALook() throws ExecutionException, InterruptedException, IOException, TimeoutException {
        pictures.close();
        pictures = opened(250);
        for (var name : List.of("a", "b")) {
            serve(picture(100));
            get(pictures.fetch(url(name)));
        }
        pictures.wish(List.of(url("a")));
        serve(picture(100));
        get(pictures.fetch(url("c")));

        assertThat(pictures.find(url("a"))).isEmpty();
        assertThat(pictures.find(url("b"))).isPresent();
    }

    private PictureFiles opened(long budget) throws IOException {
        var opened = new PictureFiles(folder, budget, OkHttpClient::new, new Ticking());
        opened.open();
        return opened;
    }

    private void serve(byte[] body) {
        server.enqueue(new MockResponse.Builder().body(new Buffer().write(body)).build());
    }

    private String url(String name) {
        return server.url("/" + name).toString();
    }

    private static byte[] picture(int size) {
        var bytes = new byte[size];
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}, 0, bytes, 0, 8);
        return bytes;
    }

    private static Path get(CompletableFuture<Path> future)
            throws ExecutionException, InterruptedException, TimeoutException {
        return future.get(5, TimeUnit.SECONDS);
    }

    /** Never tells the same time twice, so that the order of use is certain. */
    private static final class Ticking implements InstantSource {
        private Instant now = Clock.systemUTC().instant();

        @Override
        public synchronized Instant instant() {
            now = now.plusMillis(1);
            return now;
        }
    }
}
