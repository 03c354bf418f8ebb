package io.placard.hardware.simulated.model;

import io.placard.hardware.simulated.script.Bytes;
import io.placard.hardware.simulated.script.Framing;
import io.placard.hardware.simulated.script.Rule;
import java.util.List;

/** One kind of device. Not for several threads at once. */
public interface DeviceModel {
    /** Speed of its line; {@code Pacer.NO_BAUD} for one with a network plug. */
    int baud();

    /** How requests look that it obeys. */
    default Framing framing() {
        return Framing.DEAF;
    }

    /** What it does; asked for once. */
    List<Rule> rules();

    /** It gets its power: whatever was set is forgotten, what lies before it is not. */
    default void powerUp() {}

    /** What it says to whoever connects, where it has a network plug. */
    default Bytes greeting() {
        return Bytes.NONE;
    }
}
