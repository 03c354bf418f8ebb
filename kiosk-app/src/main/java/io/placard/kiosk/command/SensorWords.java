package io.placard.kiosk.command;

import io.placard.hardware.DeviceStatus;

/** What the terminal calls the states of a device. */
final class SensorWords {
    private SensorWords() {}

    /** In one word. */
    static String state(DeviceStatus status) {
        return switch (status) {
            case DeviceStatus.Starting _ -> "starting";
            case DeviceStatus.Online _ -> "connected";
            case DeviceStatus.Reconnecting _ -> "reconnecting";
            case DeviceStatus.Absent _ -> "absent";
            case DeviceStatus.Faulty _ -> "faulty";
        };
    }

    /** With the reason, and what to do. */
    static String full(DeviceStatus status) {
        return switch (status) {
            case DeviceStatus.Starting _, DeviceStatus.Online _ -> state(status);
            case DeviceStatus.Reconnecting(var reason) -> state(status) + ": " + reason;
            case DeviceStatus.Absent(var reason) -> state(status) + ": " + reason;
            case DeviceStatus.Faulty(var reason) -> state(status) + ": " + reason;
        };
    }
}
