package io.placard.kiosk.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.placard.kiosk.demo.broadcast.ChangeSource;
import io.placard.kiosk.demo.http.Parameters;
import io.placard.kiosk.demo.http.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * The demo's controls over HTTP: {@code GET /demo/} lists what can be done, {@code POST /demo/...} does it. Whoever
 * mounts it decides who may ask.
 */
public final class DemoEndpoint implements HttpHandler {
    private static final String PATH = "/demo/";

    private final DemoControls controls;

    public DemoEndpoint(DemoControls controls) {
        this.controls = controls;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            answer(exchange).send(exchange);
        }
    }

    private Reply answer(HttpExchange exchange) {
        var path = exchange.getRequestURI().getPath();
        var action = path.startsWith(PATH) ? path.substring(PATH.length()) : "";
        var parameters = Parameters.parse(exchange.getRequestURI().getRawQuery());
        return switch (exchange.getRequestMethod()) {
            case "GET" -> action.isEmpty() ? Reply.ok(DemoOverview.of(controls)) : unknown(action);
            case "POST" -> perform(action, parameters);
            default -> Reply.error(405, "Only GET and POST are taken here");
        };
    }

    private Reply perform(String action, Parameters parameters) {
        try {
            return switch (action) {
                case "put" -> done(() -> controls.putTag(need(parameters, "tag")));
                case "remove" -> done(controls::removeTag);
                case "cover" ->
                    done(() -> controls.cover(number(parameters, "number").intValueExact()));
                case "uncover" ->
                    done(() -> controls.uncover(number(parameters, "number").intValueExact()));
                case "cut" -> done(controls::cutNetwork);
                case "restore" -> done(controls::restoreNetwork);
                case "churn" ->
                    done(() -> controls.setChurning(need(parameters, "on").equals("true")));
                default -> performOnProduct(action, parameters);
            };
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Reply.error(400, String.valueOf(e.getMessage()));
        } catch (IllegalStateException | UncheckedIOException e) {
            return Reply.error(409, String.valueOf(e.getMessage()));
        }
    }

    private Reply performOnProduct(String action, Parameters parameters) {
        return switch (action) {
            case "edit" -> found(controls.edit(id(parameters), edit(parameters)));
            case "delete" ->
                found(
                        parameters.text("duplicate").equals("true")
                                ? controls.deleteAsDuplicate(id(parameters))
                                : controls.delete(id(parameters)));
            case "undelete" -> found(controls.undelete());
            default -> unknown(action);
        };
    }

    private static ProductEdit edit(Parameters parameters) {
        var price = parameters.find("price").isPresent() ? number(parameters, "price") : null;
        if (price != null && price.signum() <= 0) {
            throw new IllegalArgumentException("price must be more than 0");
        }
        return new ProductEdit(
                parameters.find("name").orElse(null),
                price,
                parameters.find("stock").isPresent() ? whole(parameters, "stock", 99_999) : null,
                parameters.find("status").isPresent() ? published(need(parameters, "status")) : null,
                parameters.find("promotion").isPresent() ? whole(parameters, "promotion", 99) : null,
                source(parameters.find("source").orElse(ChangeSource.BACK_OFFICE.name())));
    }

    private static boolean published(String status) {
        return switch (status) {
            case "published" -> true;
            case "unpublished" -> false;
            default -> throw new IllegalArgumentException("status is published or unpublished, not " + status);
        };
    }

    private static ChangeSource source(String name) {
        return ChangeSource.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static int whole(Parameters parameters, String name, int largest) {
        var number = number(parameters, name).intValueExact();
        if (number < 0 || number > largest) {
            throw new IllegalArgumentException(name + " is 0 to " + largest + ", not " + number);
        }
        return number;
    }

    private static long id(Parameters parameters) {
        return number(parameters, "id").longValueExact();
    }

    private static BigDecimal number(Parameters parameters, String name) {
        var text = need(parameters, name);
        if (!text.matches("\\d{1,15}(\\.\\d{1,2})?")) {
            throw new IllegalArgumentException(name + " must be a number, not \"" + text + "\"");
        }
        return new BigDecimal(text);
    }

    private static String need(Parameters parameters, String name) {
        return parameters
                .find(name)
                .orElseThrow(() -> new IllegalArgumentException("The parameter " + name + " is missing"));
    }

    private static Reply done(Runnable action) {
        action.run();
        return Reply.ok(JsonNodeFactory.instance.objectNode().put("done", true));
    }

    private static Reply found(boolean found) {
        return found
                ? Reply.ok(JsonNodeFactory.instance.objectNode().put("done", true))
                : Reply.error(404, "There is no such product");
    }

    private static Reply unknown(String action) {
        return Reply.error(404, "The demo cannot \"" + action + "\"; GET /demo/ lists what it can");
    }
}
