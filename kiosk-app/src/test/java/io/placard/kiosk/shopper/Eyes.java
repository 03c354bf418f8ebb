package io.placard.kiosk.shopper;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What the kiosk says about itself over HTTP, and the demo's pads and slots. */
public final class Eyes implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;
    private static final int ACCEPTED = 202;

    private final URI address;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    public Eyes(URI address) {
        this.address = address;
    }

    public JsonNode status() throws IOException, InterruptedException {
        return json.readTree(ask("GET", "/status"));
    }

    /** What is on the screen, in words: the view and what it is of. */
    String screen() throws IOException, InterruptedException {
        var screen = status().path("screen");
        return String.join(
                " ",
                screen.path("view").asText(),
                screen.path("product_id").asText(),
                screen.path("category_id").asText(),
                screen.path("brand_id").asText());
    }

    String view() throws IOException, InterruptedException {
        return status().path("screen").path("view").asText();
    }

    public List<Spot> spots() throws IOException, InterruptedException {
        var spots = new ArrayList<Spot>();
        json.readTree(ask("GET", "/screen.json")).path("touchables").forEach(each -> spots.add(Spot.of(each)));
        return spots;
    }

    public String metrics() throws IOException, InterruptedException {
        return new String(ask("GET", "/metrics"), StandardCharsets.UTF_8);
    }

    /** Has the kiosk compare itself with the store. */
    public void resync() throws IOException, InterruptedException {
        ask("POST", "/resync");
    }

    byte[] picture() throws IOException, InterruptedException {
        return ask("GET", "/screen.png");
    }

    JsonNode demo() throws IOException, InterruptedException {
        return json.readTree(ask("GET", "/demo/"));
    }

    void put(String tag) throws IOException, InterruptedException {
        ask("POST", "/demo/put?tag=" + tag);
    }

    void lift() throws IOException, InterruptedException {
        ask("POST", "/demo/remove");
    }

    void slot(int number, boolean covered) throws IOException, InterruptedException {
        ask("POST", "/demo/" + (covered ? "cover" : "uncover") + "?number=" + number);
    }

    /** Whether stock and promotions move by themselves. */
    void churn(boolean on) throws IOException, InterruptedException {
        ask("POST", "/demo/churn?on=" + on);
    }

    @Override
    public void close() {
        client.close();
    }

    private byte[] ask(String method, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(PATIENCE)
                .method(method, BodyPublishers.noBody())
                .build();
        var answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != OK && answer.statusCode() != ACCEPTED) {
            throw new IOException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }
}
