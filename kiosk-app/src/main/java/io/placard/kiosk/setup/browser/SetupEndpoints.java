package io.placard.kiosk.setup.browser;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.placard.kiosk.operations.web.Answer;
import io.placard.kiosk.operations.web.Endpoint;
import io.placard.kiosk.operations.web.RefusedException;
import io.placard.kiosk.operations.web.Request;
import io.placard.kiosk.setup.DeviceEntry;
import io.placard.kiosk.setup.Setup;
import io.placard.kiosk.setup.SetupDraft;
import io.placard.kiosk.setup.StoreEntry;
import io.placard.kiosk.transfer.UnusableTransferException;
import io.placard.kiosk.ui.Languages;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What a browser may ask and enter while the kiosk is being set up. Who may is decided before. */
public final class SetupEndpoints {
    private static final int MOST_NUMBER = 9999;
    private static final double LEAST_INCHES = 7;
    private static final double MOST_INCHES = 100;
    private static final int LONGEST = 2000;
    private static final String PIN = "\\d{4,12}";
    private static final String READER = "rfid";

    private final Setup setup;
    private final Optional<String> madeToken;

    /** @param madeToken what the running kiosk will ask other machines for; told once, to whoever ends the setup */
    public SetupEndpoints(Setup setup, Optional<String> madeToken) {
        this.setup = setup;
        this.madeToken = madeToken;
    }

    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get("/setup.json", _ -> state()),
                Endpoint.get("/setup/ports.json", _ -> Answer.json(SetupJson.ports(setup.ports()))),
                Endpoint.get("/setup/places.json", _ -> Answer.json(SetupJson.places(setup.places()))),
                Endpoint.post("/setup/enter", this::enter),
                Endpoint.post("/setup/test", _ -> test()),
                Endpoint.post("/setup/devices", this::addDevice),
                Endpoint.post("/setup/devices/remove", this::removeDevice),
                Endpoint.post("/setup/pin", this::choosePin),
                Endpoint.post("/setup/import", this::takeOver),
                Endpoint.post("/setup/finish", _ -> finish()));
    }

    private Answer state() {
        return Answer.json(SetupJson.write(setup.draft(), setup.look()));
    }

    /** Whatever of it is there; all of it or, where something is wrong, nothing. */
    private Answer enter(Request request) throws RefusedException {
        UnaryOperator<SetupDraft> change = UnaryOperator.identity();
        var locale = locale(request);
        var inches = inches(request);
        var store = store(request);
        if (locale.isPresent()) {
            change = then(change, draft -> draft.in(locale.orElseThrow()));
        }
        if (inches.isPresent()) {
            change = then(change, draft -> draft.withDiagonal(inches.orElseThrow()));
        }
        setup.enter(then(change, draft -> draft.with(store.apply(draft.store()))));
        return state();
    }

    private Answer test() throws RefusedException {
        if (!setup.draft().store().isComplete()) {
            throw new RefusedException(409, "Enter the address, the number of the catalogue and the token first.");
        }
        setup.tryStore();
        return state();
    }

    private Answer addDevice(Request request) throws RefusedException {
        var isReader = request.needText("kind").equals(READER);
        var name = limited(request, "name").orElseGet(() -> setup.draft().freeName(isReader ? "pad" : "slot"));
        var driver = request.needText("driver");
        var port = limited(request, "port").orElse("");
        var number = request.number("number").orElse(0);
        if (number < 0 || number > MOST_NUMBER) {
            throw new RefusedException(400, "number must be from 0 to " + MOST_NUMBER + ".");
        }
        var problem = setup.add(
                isReader
                        ? DeviceEntry.reader(name, driver, port)
                        : DeviceEntry.sensor(name, driver, port, (int) number));
        if (problem.isPresent()) {
            throw new RefusedException(400, problem.orElseThrow());
        }
        return state();
    }

    private Answer removeDevice(Request request) throws RefusedException {
        setup.remove(request.needText("name"));
        return state();
    }

    private Answer choosePin(Request request) throws RefusedException {
        var pin = request.text("pin");
        if (pin.isEmpty()) {
            setup.withoutPin();
        } else if (pin.orElseThrow().matches(PIN)) {
            setup.choosePin(pin.orElseThrow().toCharArray());
        } else {
            throw new RefusedException(400, "A PIN has 4 to 12 digits.");
        }
        return Answer.json(202, JsonNodeFactory.instance.objectNode().put("accepted", true));
    }

    private Answer takeOver(Request request) throws RefusedException {
        // Not stripped, as it is checked to the last byte.
        var file = request.body().path("file").asText("").getBytes(StandardCharsets.UTF_8);
        try {
            var problem = setup.takeOver(file, request.needText("passphrase").toCharArray());
            if (problem.isPresent()) {
                throw new RefusedException(409, problem.orElseThrow());
            }
            return state();
        } catch (UnusableTransferException e) {
            throw new RefusedException(400, e.reason().words());
        }
    }

    private Answer finish() throws RefusedException {
        var problem = setup.finish();
        if (problem.isPresent()) {
            throw new RefusedException(409, problem.orElseThrow());
        }
        var answer = JsonNodeFactory.instance.objectNode().put("finished", true);
        madeToken.ifPresent(token -> answer.put("operations_token", token));
        return Answer.json(answer);
    }

    private static Optional<Locale> locale(Request request) throws RefusedException {
        var tag = request.text("locale");
        if (tag.isEmpty()) {
            return Optional.empty();
        }
        var locale = Locale.forLanguageTag(tag.orElseThrow());
        var isWritten = Languages.besides(Locale.US).stream()
                .anyMatch(each -> each.getLanguage().equals(locale.getLanguage()));
        if (!isWritten) {
            throw new RefusedException(400, "locale must be one of those in languages.");
        }
        return Optional.of(locale);
    }

    private static Optional<Double> inches(Request request) throws RefusedException {
        var value = request.body().path("diagonal_inches");
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        if (!value.isNumber() || value.doubleValue() < LEAST_INCHES || value.doubleValue() > MOST_INCHES) {
            throw new RefusedException(400, "diagonal_inches must be a number from 7 to 100.");
        }
        return Optional.of(value.doubleValue());
    }

    /** What is not named stays as it is. */
    private static UnaryOperator<StoreEntry> store(Request request) throws RefusedException {
        UnaryOperator<StoreEntry> change = UnaryOperator.identity();
        var url = typed(request, "api_url");
        var catalogue = typed(request, "catalog_id");
        var token = typed(request, "token");
        if (url.isPresent()) {
            change = store -> store.withUrl(url.orElseThrow());
        }
        if (catalogue.isPresent()) {
            var before = change;
            change = store -> before.apply(store).withCatalogue(catalogue.orElseThrow());
        }
        if (token.isPresent()) {
            var before = change;
            change = store -> before.apply(store).withToken(token.orElseThrow());
        }
        return change;
    }

    /** A text that may have been emptied. */
    private static Optional<String> typed(Request request, String field) throws RefusedException {
        return request.body().has(field) ? Optional.of(limited(request, field).orElse("")) : Optional.empty();
    }

    private static Optional<String> limited(Request request, String field) throws RefusedException {
        var text = request.text(field);
        if (text.isPresent() && text.orElseThrow().length() > LONGEST) {
            throw new RefusedException(400, field + " is longer than " + LONGEST + " characters.");
        }
        return text;
    }

    private static UnaryOperator<SetupDraft> then(UnaryOperator<SetupDraft> one, UnaryOperator<SetupDraft> other) {
        return draft -> other.apply(one.apply(draft));
    }
}
