package io.placard.sync;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** A store's back end in memory, as far as the engine asks it, over real HTTP. */
@SuppressWarnings("exports") // Public for the benchmarks beside this package; tests export nothing.
public final class FakeStore implements AutoCloseable {
    public static final long STORE_ID = 42;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ConcurrentSkipListMap<Long, ObjectNode> products = new ConcurrentSkipListMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile String liveKey = "key-1";
    private volatile String rfids = "[]";
    private volatile @Nullable String articles;
    private volatile int status = 200;
    private volatile long storeId = STORE_ID;
    private volatile Runnable beforePage = () -> {};
    private volatile Runnable afterChecks = () -> {};
    private MockWebServer server;

    private FakeStore(MockWebServer server) {
        this.server = server;
    }

    public static FakeStore start() throws IOException {
        var store = new FakeStore(new MockWebServer());
        store.listen(0);
        return store;
    }

    private void listen(int port) throws IOException {
        server.setDispatcher(new Answers());
        server.start(InetAddress.getLoopbackAddress(), port);
    }

    public URI apiUrl() {
        return server.url("/api").uri();
    }

    /** As if the cable were pulled: connections are refused. */
    void cut() {
        server.close();
    }

    /** The cable is in again. */
    void mend() throws IOException {
        var port = server.getPort();
        server = new MockWebServer();
        listen(port);
    }

    public void put(ObjectNode product) {
        products.put(product.get("id").asLong(), product);
    }

    void remove(long id) {
        products.remove(id);
    }

    ObjectNode get(long id) {
        return Objects.requireNonNull(products.get(id));
    }

    Map<Long, ObjectNode> products() {
        return products;
    }

    /** Calls itself this store from now on. */
    void isStore(long id) {
        storeId = id;
    }

    void namesNoLiveChannel() {
        liveKey = "";
    }

    void assign(String json) {
        rfids = json;
    }

    /** From now on has these articles; null where it knows no articles at all. */
    void publish(@Nullable String json) {
        articles = json;
    }

    /** What it answers with from now on, whatever it is asked. */
    void answerWith(int code) {
        status = code;
    }

    /** Runs before each page of products is answered. */
    void beforePage(Runnable what) {
        beforePage = what;
    }

    /** Runs when it has looked up what it is asked about products, and before it answers. */
    void afterChecks(Runnable what) {
        afterChecks = what;
    }

    /** The paths it was asked for, oldest first. */
    List<String> asked() {
        return asked;
    }

    @Override
    public void close() {
        server.close();
    }

    /** A product as the store writes it, complete. */
    public static ObjectNode product(long id, int stock, Instant updatedAt) {
        try {
            return (ObjectNode) JSON.readTree(String.format(Locale.ROOT, """
                    {"id":%d,"name":"Product %d","sku":"S%d","status":"published","stock":%d,"description":"",
                     "tag_list":[],"rfids":[],"brand":{"id":8,"name":"Brand"},
                     "catalog_category":{"id":3,"name":"Flower","order":1},"images":[],
                     "product_values":[{"id":1,"name":"1/8 oz","value":"35.0"}],"store_product_promotions":[],
                     "created_at":"2026-01-01T00:00:00.000Z","updated_at":"%s"}
                    """, id, id, id, stock, updatedAt));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The data of the event that tells of this product as it is now. */
    public String updated(long id) {
        return "{\"changes\":{},\"product\":" + get(id) + "}";
    }

    static String destroyed(long id) {
        return "{\"product\":{\"id\":" + id + "}}";
    }

    private final class Answers extends Dispatcher {
        @Override
        public MockResponse dispatch(RecordedRequest request) {
            var url = request.getUrl();
            asked.add(url.encodedPath());
            return status == 200 ? answer(url, request) : new MockResponse(status, Headers.of(), "{}");
        }

        private MockResponse answer(HttpUrl url, RecordedRequest request) {
            var path = url.encodedPath().replaceFirst("^/api/\\d+/", "");
            return switch (path) {
                case "settings" -> ok(settings());
                case "categories" -> ok("{\"categories\":[{\"id\":3,\"name\":\"Flower\",\"order\":1}]}");
                case "brands" -> ok("{\"brands\":[{\"id\":8,\"name\":\"Brand\"}],\"meta\":{}}");
                case "tags" -> ok("{\"tags\":[]}");
                case "rfids" -> ok("{\"rfids\":" + rfids + ",\"max_date\":null}");
                case "articles" ->
                    articles == null
                            ? new MockResponse(404, Headers.of(), "{}")
                            : ok("{\"articles\":" + articles + "}");
                case "products/maximal" -> page(url);
                case "products/check_products_expired_status" -> checks(request);
                default -> one(path);
            };
        }

        private MockResponse one(String path) {
            var found = path.startsWith("products/")
                    ? products.get(Long.parseLong(path.substring("products/".length())))
                    : null;
            return found == null ? new MockResponse(404, Headers.of(), "{}") : ok("{\"product\":" + found + "}");
        }

        private MockResponse page(HttpUrl url) {
            beforePage.run();
            var page = Integer.parseInt(Objects.requireNonNull(url.queryParameter("page")));
            var size = Integer.parseInt(Objects.requireNonNull(url.queryParameter("per_page")));
            var since = url.queryParameter("max_date");
            var all = since == null ? products.values() : changedSince(Instant.parse(since));
            var rows = all.stream().skip((page - 1L) * size).limit(size).toList();
            var pages = (all.size() + size - 1) / size;
            return ok("{\"products\":" + rows + ",\"meta\":{\"current_page\":" + page + ",\"next_page\":"
                    + (page < pages ? page + 1 : null) + ",\"total_pages\":" + pages + ",\"total_count\":" + all.size()
                    + "}}");
        }

        private List<ObjectNode> changedSince(Instant since) {
            var from = since.plusSeconds(1);
            return products.values().stream()
                    .filter(each ->
                            Instant.parse(each.get("updated_at").asText()).isAfter(from))
                    .toList();
        }

        private MockResponse checks(RecordedRequest request) {
            var answer = JSON.createArrayNode();
            var body = Objects.requireNonNull(request.getBody()).utf8();
            for (var product : read(body).get("products")) {
                var id = product.get("id").asLong();
                var there = products.get(id);
                var check = answer.addObject().put("id", id).put("status", "deleted");
                if (there != null) {
                    check.setAll(there.deepCopy().retain("id", "status", "stock"));
                }
            }
            afterChecks.run();
            return ok("{\"data\":" + answer + "}");
        }

        private String settings() {
            return String.format(Locale.ROOT, """
                    {"catalog":{"id":7,"name":"Kiosk","pusher":{"app_key":"%s","cluster":"mt1","private_channel":false}},
                     "store":{"id":%d,"name":"Shop","currency":"USD","settings":{}}}
                    """, liveKey, storeId);
        }

        private static MockResponse ok(String json) {
            return new MockResponse(200, Headers.of("Content-Type", "application/json"), json);
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
