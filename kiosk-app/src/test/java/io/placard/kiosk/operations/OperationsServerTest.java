package io.placard.kiosk.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.placard.hardware.HardwareEvent;
import io.placard.kiosk.display.ScreenOutline.Touchable;
import io.placard.kiosk.operations.web.Answer;
import io.placard.kiosk.operations.web.Endpoint;
import io.placard.kiosk.settings.Settings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.geometry.BoundingBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(20)
class OperationsServerTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final Touchable HOME_BUTTON =
            new Touchable("frame-button", "home", "", "Start", new BoundingBox(10, 20, 90, 60), true, false);

    @TempDir
    private Path folder;

    private final Facts facts = new Facts();
    private final SensorFeed feed = new SensorFeed(List.of(Facts.PAD, Facts.SLOT));
    private final AtomicInteger resyncs = new AtomicInteger();
    private final HttpClient client = HttpClient.newHttpClient();
    private OperationsServer.PictureSource picture = () -> PNG;
    private OperationsServer server;

    @BeforeEach
    void open() throws IOException {
        Files.writeString(folder.resolve("placard.log"), "first <line>\n");
        server = server(0);
        server.open();
    }

    @AfterEach
    void close() {
        server.close();
        client.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET  | /           | 200 | text/html; charset=utf-8
            GET  | /status     | 200 | application/json
            GET  | /metrics    | 200 | text/plain; version=0.0.4; charset=utf-8
            GET  | /log        | 200 | text/plain; charset=utf-8
            GET  | /assets/style.css   | 200 | text/css; charset=utf-8
            GET  | /assets/overview.js | 200 | text/javascript; charset=utf-8
            GET  | /screen.png | 200 | image/png
            GET  | /screen.json | 200 | application/json
            POST | /resync     | 202 | application/json
            GET  | /demo/      | 204 | -
            POST | /demo/put   | 204 | -
            GET  | /demo       | 404 | text/plain; charset=utf-8
            GET  | /nothing    | 404 | text/plain; charset=utf-8
            GET  | /resync     | 405 | text/plain; charset=utf-8
            POST | /status     | 405 | text/plain; charset=utf-8
            PUT  | /sensors    | 405 | text/plain; charset=utf-8
            """)
    void answers(String method, String path, int status, String type) throws IOException, InterruptedException {
        var answer = ask(method, path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("-")).isEqualTo(type);
    }

    @Test
    void comparesWithTheStoreOnRequest() throws IOException, InterruptedException {
        ask("POST", "/resync");

        assertThat(resyncs).hasValue(1);
    }

    @Test
    void servesThePictureAsItIs() throws IOException, InterruptedException {
        assertThat(ask("GET", "/screen.png").body()).isEqualTo(PNG);
    }

    @Test
    void saysWhatCanBeTouchedAndWhere() throws IOException, InterruptedException {
        var json = new String(ask("GET", "/screen.json").body(), StandardCharsets.UTF_8);

        assertThat(json)
                .contains("\"id\":\"home\"", "\"name\":\"Start\"", "\"x\":10,\"y\":20,\"width\":90,\"height\":60");
    }

    @Test
    void saysThatTheScreenGivesNoPicture() throws IOException, InterruptedException {
        picture = () -> {
            throw new IOException("it hangs");
        };

        var answer = ask("GET", "/screen.png");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("it hangs");
        assertThat(ask("GET", "/screen.png").statusCode()).isEqualTo(503);
    }

    @Test
    void letsOnlyItsOwnScriptsRunOnItsPages() throws IOException, InterruptedException {
        var answer = ask("GET", "/");

        assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                .contains("version 1.0.0")
                .doesNotContain("{{", "<style", "style=", "onclick");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .contains("frame-ancestors 'none'", "form-action 'none'", "base-uri 'none'");
    }

    @Test
    void carriesOutWhatATopicBrings() throws IOException, InterruptedException {
        var answer = client.send(
                request("POST", "/greet")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"name\":\"Ada\"}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"hello\":\"Ada\"}");
    }

    @Test
    void refusesAWebPageOfAnotherSite() throws IOException, InterruptedException {
        var answer = client.send(
                request("POST", "/resync")
                        .header("Origin", "http://evil.example")
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(resyncs).hasValue(0);
    }

    @Test
    void tellsALateListenerWhichDevicesAreAvailableAndThenWhatTheySay() throws IOException, InterruptedException {
        var answer = client.send(request("GET", "/sensors").build(), HttpResponse.BodyHandlers.ofInputStream());
        try (var events = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/event-stream; charset=utf-8");
            assertThat(next(events)).contains("\"name\":\"pad-A\"", "\"type\":\"available\"");
            assertThat(next(events)).contains("\"name\":\"slot-3\"", "\"type\":\"unavailable\"", "plug it in");

            feed.accept(new HardwareEvent.Reading("slot-3", "87", 5));
            feed.accept(new HardwareEvent.TagPut("pad-A", "04A1", 6));

            assertThat(next(events)).contains("\"type\":\"reading\"", "\"value\":\"87\"", "\"frame_t\":5");
            assertThat(next(events)).contains("\"ev\":\"sensor\"", "\"type\":\"tag_put\"", "\"tag\":\"04A1\"");
        }
    }

    @Test
    void goesOnWithoutWhereItsPortIsTaken() {
        var second = server(server.port().orElseThrow());

        second.open();

        assertThat(second.port()).isEmpty();
        second.close();
    }

    private static String next(BufferedReader events) throws IOException {
        for (var line = events.readLine(); line != null; line = events.readLine()) {
            if (line.startsWith("data: ")) {
                return line;
            }
        }
        throw new AssertionError("The stream ended");
    }

    private HttpResponse<byte[]> ask(String method, String path) throws IOException, InterruptedException {
        return client.send(request(method, path).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String method, String path) {
        return HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.port().orElseThrow() + path))
                .timeout(Duration.ofSeconds(5))
                .method(method, HttpRequest.BodyPublishers.noBody());
    }

    private OperationsServer server(int port) {
        var controls = new OperationsServer.Controls(
                () -> picture.png(),
                () -> List.of(HOME_BUTTON),
                resyncs::incrementAndGet,
                () -> "placard_products 5000\n",
                folder.resolve("placard.log"),
                folder.resolve("secret"),
                exchange -> {
                    exchange.sendResponseHeaders(204, -1);
                    exchange.close();
                });
        return new OperationsServer(
                new Settings.Operations(InetAddress.getLoopbackAddress(), port, null),
                facts.observed(),
                feed,
                controls,
                List.of(Endpoint.post(
                        "/greet",
                        request -> Answer.json(
                                JsonNodeFactory.instance.objectNode().put("hello", request.needText("name"))))));
    }
}
