package io.placard.kiosk.updates;

/**
 * How the kiosk is doing, for whoever has just updated it.
 *
 * @param isWell its screen's thread answers, and it is not in safe mode
 * @param isInUse somebody is at it
 * @param products that shoppers see
 */
public record KioskSigns(boolean isWell, boolean isInUse, int products) {}
