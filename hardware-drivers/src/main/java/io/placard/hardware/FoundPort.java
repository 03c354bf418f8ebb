package io.placard.hardware;

import java.util.Optional;

/**
 * A serial port of this machine.
 *
 * @param port the device file, or {@code COM3}
 * @param stableName a link that stays when devices are plugged in again in another order; the port itself where there
 *     is none
 * @param usbName the name by which a USB device, or its socket, can be configured; it stays too
 * @param description what the device or the system calls it
 * @param holder which program has it open, where that can be told
 */
public record FoundPort(
        String port, String stableName, Optional<String> usbName, String description, Optional<String> holder) {}
