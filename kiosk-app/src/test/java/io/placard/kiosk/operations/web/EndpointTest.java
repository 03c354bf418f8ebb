package io.placard.kiosk.operations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(20)
class EndpointTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        serve(Endpoint.post(
                "/echo",
                request -> Answer.json(JsonNodeFactory.instance
                        .objectNode()
                        .put("text", request.text("text").orElse("-"))
                        .put("number", request.number("number").orElse(-1)))));
        server.start();
    }

    @AfterEach
    void close() {
        client.close();
        server.stop(0);
        threads.shutdownNow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json                  | {"text":" tea ","number":7} | 200 | {"text":"tea","number":7}
            Application/JSON; charset=utf-8   | {"text":null}               | 200 | {"text":"-","number":-1}
            -                                 | -                           | 200 | {"text":"-","number":-1}
            text/plain                        | {"text":"tea"}              | 415 | application/json
            application/x-www-form-urlencoded | text=tea                    | 415 | application/json
            application/json                  | {"text":                    | 400 | no JSON object
            application/json                  | [1]                         | 400 | no JSON object
            application/json                  | {} {}                       | 400 | no JSON object
            application/json                  | {"text":"a","text":"b"}     | 400 | no JSON object
            application/json                  | {"text":5}                  | 400 | text must be a text
            application/json                  | {"number":"5"}              | 400 | number must be a whole number
            application/json                  | {"number":1e99}             | 400 | number must be a whole number
            """)
    void takesAJsonObjectAndSaysWhatIsWrongWithAnythingElse(String type, String body, int status, String says)
            throws IOException, InterruptedException {
        var answer = post(type, body.equals("-") ? "" : body);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(says);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    }

    @Test
    void takesNoMoreThan64KiB() throws IOException, InterruptedException {
        var frame = "{\"text\":\"\"}".length();

        assertThat(post("application/json", text(64 * 1024 - frame)).statusCode())
                .isEqualTo(200);
        assertThat(post("application/json", text(64 * 1024 - frame + 1)).statusCode())
                .isEqualTo(413);
    }

    @Test
    void refusesWhatIsNestedTooDeep() throws IOException, InterruptedException {
        assertThat(post("application/json", "{\"text\":" + "[".repeat(30_000) + "]".repeat(30_000) + "}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aFaultOfItsOwnIsToldWithoutDetails() throws IOException, InterruptedException {
        serve(Endpoint.get("/fault", _ -> {
            throw new IllegalStateException("token=s3cret");
        }));

        var answer = get("/fault");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("log").doesNotContain("s3cret");
    }

    @Test
    void aDownloadThatFailsHalfWayIsNotTakenForAWholeOne() {
        serve(Endpoint.get(
                "/torn",
                _ -> Answer.download("a \"b\".zip", "application/zip", out -> {
                    out.write("half".getBytes(StandardCharsets.UTF_8));
                    out.flush();
                    throw new IOException("disk");
                })));

        assertThatThrownBy(() -> get("/torn")).isInstanceOf(IOException.class);
    }

    @Test
    void aDownloadIsKeptUnderAHarmlessName() throws IOException, InterruptedException {
        serve(Endpoint.get(
                "/file", _ -> Answer.download("../a\"\r\nb.zip", "application/zip", out -> out.write(new byte[] {1}))));

        assertThat(get("/file").headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\".._a___b.zip\"");
    }

    private void serve(Endpoint endpoint) {
        server.createContext(endpoint.path(), exchange -> {
            try (exchange) {
                endpoint.serve(exchange);
            }
        });
    }

    private static String text(int length) {
        return "{\"text\":\"" + "a".repeat(length) + "\"}";
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String type, String body) throws IOException, InterruptedException {
        var request = request("/echo").POST(HttpRequest.BodyPublishers.ofString(body));
        return client.send(
                (type.equals("-") ? request : request.header("Content-Type", type)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path))
                .timeout(Duration.ofSeconds(5));
    }
}
