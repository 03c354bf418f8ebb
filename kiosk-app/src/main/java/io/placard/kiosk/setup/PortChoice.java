package io.placard.kiosk.setup;

/**
 * A port of this machine that a device may be at.
 *
 * @param name the best name to configure it by
 * @param description what the device or the system calls it, and who has it open
 * @param guess which driver it probably needs; empty where that cannot be told
 */
public record PortChoice(String name, String description, String guess) {}
