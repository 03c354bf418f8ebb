package io.placard.kiosk.setup.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.placard.kiosk.setup.DeviceCheck;
import io.placard.kiosk.setup.DeviceEntry;
import io.placard.kiosk.setup.DriverGuide;
import io.placard.kiosk.setup.PortChoice;
import io.placard.kiosk.setup.Setup;
import io.placard.kiosk.setup.SetupDraft;
import io.placard.kiosk.setup.StoreEntry;
import io.placard.kiosk.setup.StoreTrial;
import io.placard.kiosk.ui.Languages;
import java.util.List;
import java.util.Locale;

/** Tells what has been entered; of secrets only whether they are there. */
final class SetupJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SetupJson() {}

    static JsonNode write(SetupDraft draft, List<DeviceCheck> checks) {
        var json = JSON.objectNode();
        json.put("locale", draft.locale().toLanguageTag());
        Languages.besides(draft.locale())
                .forEach(locale -> json.withArray("/languages")
                        .addObject()
                        .put("tag", locale.toLanguageTag())
                        .put("name", Languages.nameOf(locale)));
        json.put("diagonal_inches", draft.diagonalInches());
        var touched = json.putArray("touched");
        draft.touched().stream().sorted().forEach(mark -> touched.add(mark.id()));
        json.set("store", store(draft.store()));
        json.set("trial", trial(draft.trial()));
        var devices = json.putArray("devices");
        draft.devices().forEach(device -> devices.add(device(device, checks)));
        json.set("readers", drivers(true));
        json.set("sensors", drivers(false));
        json.put("has_pin", draft.hasPin());
        json.put("can_finish", draft.missing().isEmpty());
        return json;
    }

    static JsonNode ports(List<PortChoice> ports) {
        var json = JSON.objectNode();
        var found = json.putArray("ports");
        ports.forEach(port -> found.addObject()
                .put("name", port.name())
                .put("description", port.description())
                .put("guess", port.guess()));
        return json;
    }

    static JsonNode places(Setup.Places places) {
        return JSON.objectNode()
                .put("asked", places.asked().toString())
                .put("next", places.next().toString())
                .put("as_asked", places.isAsAsked());
    }

    private static ObjectNode store(StoreEntry store) {
        return JSON.objectNode()
                .put("api_url", store.url())
                .put("catalog_id", store.catalogue())
                .put("has_token", !store.token().isEmpty())
                .put("url_ok", store.url().isEmpty() || store.findUrl().isPresent())
                .put(
                        "catalog_ok",
                        store.catalogue().isEmpty() || store.findCatalogue().isPresent())
                .put("complete", store.isComplete());
    }

    private static ObjectNode trial(StoreTrial trial) {
        var json = JSON.objectNode();
        switch (trial) {
            case StoreTrial.Untried _ -> json.put("state", "untried");
            case StoreTrial.Running _ -> json.put("state", "running");
            case StoreTrial.Done done -> {
                json.put("state", "done").put("readable", done.isReadable());
                var findings = json.putArray("findings");
                done.findings()
                        .forEach(finding -> findings.addObject()
                                .put("subject", finding.subject())
                                .put("ok", finding.isOk())
                                .put("words", finding.words()));
            }
        }
        return json;
    }

    private static ObjectNode device(DeviceEntry device, List<DeviceCheck> checks) {
        var check = checks.stream()
                .filter(it -> it.name().equals(device.name()))
                .findFirst()
                .orElse(new DeviceCheck(device.name(), DeviceCheck.State.WAITING, ""));
        var json = JSON.objectNode();
        json.set("number", device.number() == DeviceEntry.NONE ? JSON.nullNode() : JSON.numberNode(device.number()));
        return json.put("name", device.name())
                .put("kind", device.isReader() ? "rfid" : "ultrasonic")
                .put("driver", device.driver())
                .put("title", DriverGuide.title(device.driver()))
                .put("port", device.port())
                .put("typed", device.isTyped())
                .put("state", check.state().name().toLowerCase(Locale.ROOT))
                .put("words", check.words());
    }

    private static ArrayNode drivers(boolean ofReaders) {
        var drivers = JSON.arrayNode();
        DriverGuide.drivers(ofReaders)
                .forEach(driver -> drivers.addObject().put("name", driver).put("title", DriverGuide.title(driver)));
        return drivers;
    }
}
