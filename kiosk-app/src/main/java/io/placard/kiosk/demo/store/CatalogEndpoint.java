package io.placard.kiosk.demo.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.placard.kiosk.demo.http.Parameters;
import io.placard.kiosk.demo.http.Reply;
import io.placard.kiosk.demo.shop.StoreIdentity;
import io.placard.kiosk.demo.store.StoreQuery.InvalidParameter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The catalogue API under {@code /api/v1/}: token, catalogue, resource, and an ETag on whatever is read. */
final class CatalogEndpoint implements HttpHandler {
    static final String PATH = "/api/v1/";

    private static final int LARGEST_BODY = 256 * 1024;
    private static final int MOST_BRANDS = 9_999;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final StoreIdentity identity;
    private final ProductsApi products;
    private final ShopJson shop;
    private final SettingsJson settings;

    CatalogEndpoint(StoreIdentity identity, ProductsApi products, ShopJson shop, SettingsJson settings) {
        this.identity = identity;
        this.products = products;
        this.shop = shop;
        this.settings = settings;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readNBytes(LARGEST_BODY);
            var reply = reply(exchange, body);
            var headers = exchange.getResponseHeaders();
            if (reply.isOk() && exchange.getRequestMethod().equals("GET")) {
                var etag = '"' + reply.checksum() + '"';
                headers.set("ETag", etag);
                headers.set("Cache-Control", "no-cache");
                if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                    exchange.sendResponseHeaders(304, -1);
                    return;
                }
            }
            reply.send(exchange);
        }
    }

    private Reply reply(HttpExchange exchange, byte[] body) {
        var query = new StoreQuery(Parameters.parse(exchange.getRequestURI().getRawQuery()));
        var path = exchange.getRequestURI().getPath().substring(PATH.length());
        var slash = path.indexOf('/');
        if (!isToken(query.text("token"))) {
            return Reply.error(401, "The store token is missing or wrong");
        }
        if (slash < 0 || !path.substring(0, slash).equals(String.valueOf(identity.catalogId()))) {
            return Reply.error(404, "There is no such catalogue");
        }
        var resource = path.substring(slash + 1);
        try {
            return switch (exchange.getRequestMethod()) {
                case "GET" -> get(resource, query);
                case "POST" -> post(resource, body);
                default -> Reply.error(405, "Only GET and POST are taken here");
            };
        } catch (InvalidParameter e) {
            return Reply.invalid(e.field(), e.reason());
        }
    }

    private Reply get(String resource, StoreQuery query) throws InvalidParameter {
        return switch (resource) {
            case "settings" -> Reply.ok(settings.whole());
            case "products/maximal" -> products.maximal(query);
            case "products/check_products_availability" -> products.availability();
            case "categories" -> Reply.ok(shop.categories());
            case "brands" ->
                Reply.ok(shop.brands(
                        new Paging(query.number("page", 1, MOST_BRANDS), query.number("per_page", 50, MOST_BRANDS))));
            case "tags" -> Reply.ok(shop.tags());
            case "rfids" -> Reply.ok(shop.labels(newerThan(query)));
            case "articles" -> Reply.ok(shop.articles());
            default ->
                resource.startsWith("products/")
                        ? products.single(resource.substring("products/".length()))
                        : Reply.error(404, "There is no such resource");
        };
    }

    private static @Nullable Instant newerThan(StoreQuery query) throws InvalidParameter {
        return query.time("max_date").map(each -> each.plusSeconds(1)).orElse(null);
    }

    private Reply post(String resource, byte[] body) throws InvalidParameter {
        return switch (resource) {
            case "products/check_products_expired_status" -> products.expiredStatus(json(body));
            case "orders/preview_order", "orders", "customers" ->
                Reply.invalid("checkout", "is not turned on in this store");
            default -> Reply.error(404, "There is no such resource");
        };
    }

    private static JsonNode json(byte[] body) throws InvalidParameter {
        try {
            return JSON.readTree(new String(body, StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw (InvalidParameter) new InvalidParameter("body", "is not JSON").initCause(e);
        }
    }

    private boolean isToken(String given) {
        return MessageDigest.isEqual(
                given.getBytes(StandardCharsets.UTF_8), identity.token().getBytes(StandardCharsets.UTF_8));
    }
}
