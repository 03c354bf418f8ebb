package io.placard.kiosk.soak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The store's process as seen from here. Safe to use from any thread. */
final class StoreProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PER_PAGE = 1000;

    private final Process process;
    private final PrintStream orders;
    private final BufferedReader answers;
    private final List<String> greeting;

    private StoreProcess(Process process) throws IOException {
        this.process = process;
        orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        answers = process.inputReader(StandardCharsets.UTF_8);
        greeting = List.of(line().split(" ", -1));
    }

    static StoreProcess open(int products, Path log) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                java,
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                StoreMain.class.getName(),
                String.valueOf(products));
        return new StoreProcess(builder.redirectError(log.toFile()).start());
    }

    URI apiUrl() {
        return URI.create(greeting.get(0));
    }

    String catalogId() {
        return greeting.get(1);
    }

    String token() {
        return greeting.get(2);
    }

    int livePort() {
        return Integer.parseInt(greeting.get(3));
    }

    List<String> tags() throws IOException {
        return List.of(order("tags").split(" ", -1));
    }

    /** Whether there was what it is about. */
    boolean does(String words) throws IOException {
        var answer = order(words);
        if (answer.equals("done") || answer.equals("none")) {
            return answer.equals("done");
        }
        throw new IOException("The store answered " + answer + " to " + words);
    }

    /** Every product that there is now, as the store tells it. */
    SortedMap<Long, JsonNode> products() throws IOException, InterruptedException {
        var json = new ObjectMapper();
        var all = new TreeMap<Long, JsonNode>();
        try (var client = HttpClient.newHttpClient()) {
            for (var page = 1; ; page++) {
                var address = URI.create(apiUrl() + "/" + catalogId() + "/products/maximal?token=" + token()
                        + "&per_page=" + PER_PAGE + "&page=" + page);
                var request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
                var products = json.readTree(
                                client.send(request, BodyHandlers.ofString()).body())
                        .path("products");
                products.forEach(each -> all.put(each.path("id").asLong(), each));
                if (products.size() < PER_PAGE) {
                    return all;
                }
            }
        }
    }

    @Override
    public void close() {
        process.destroy();
    }

    private synchronized String order(String words) throws IOException {
        orders.println(words);
        return line();
    }

    private String line() throws IOException {
        var line = answers.readLine();
        if (line == null) {
            throw new IOException("The store's process has ended");
        }
        return line;
    }
}
