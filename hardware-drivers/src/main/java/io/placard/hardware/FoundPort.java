package io.placard.hardware;

/**
 * A serial port of this machine.
 *
 * @param port the device file, or {@code COM3}
 * @param stableName the name to configure: it stays when devices are plugged in again in another order; the port itself
 *     where there is no better one
 * @param description what the system calls the device
 */
public record FoundPort(String port, String stableName, String description) {}
