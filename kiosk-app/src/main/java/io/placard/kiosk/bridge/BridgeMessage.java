package io.placard.kiosk.bridge;

import io.placard.hardware.HardwareEvent;
import java.util.Optional;

/**
 * What watchers are told of an event, in the words of the server they knew: a tag by its hex digits, a slot by the name
 * of its sensor's port, of which they read the last digit as the slot's number.
 */
record BridgeMessage(String event, String data) {
    static final String TYPE = "type";
    static final String SET_THRESHOLD = "set_threshold";

    /** What there is to say of it; nothing of single readings and of ports that come and go. */
    static Optional<BridgeMessage> of(HardwareEvent event, String port) {
        return switch (event) {
            case HardwareEvent.TagPut put -> Optional.of(new BridgeMessage("tag_put", put.tag()));
            case HardwareEvent.TagRemoved removed -> Optional.of(new BridgeMessage("tag_remove", removed.tag()));
            case HardwareEvent.SlotCovered covered ->
                Optional.of(new BridgeMessage("sensor_covered", numbered(port, covered.number())));
            case HardwareEvent.SlotUncovered free ->
                Optional.of(new BridgeMessage("sensor_uncovered", numbered(port, free.number())));
            case HardwareEvent.Reading _, HardwareEvent.StatusChanged _ -> Optional.empty();
        };
    }

    /** The port, with the slot's number at the end where its own name does not end so. */
    private static String numbered(String port, int number) {
        var digits = Integer.toString(number);
        var own = port.replaceFirst("^.*\\D", "");
        return own.equals(digits) ? port : port + "#" + digits;
    }
}
