package io.placard.hardware;

/** Whether a device can be heard. */
public sealed interface DeviceStatus {
    /** Not opened yet. */
    record Starting() implements DeviceStatus {}

    /** The port is open. */
    record Online() implements DeviceStatus {}

    /** The port was open and is being reopened; {@code reason} is for staff, and says what to do. */
    record Reconnecting(String reason) implements DeviceStatus {}

    /** The port does not exist or cannot be opened; {@code reason} is for staff, and says what to do. */
    record Absent(String reason) implements DeviceStatus {}

    /** The port is open, but what it sends makes no sense; {@code reason} is for staff, and says what to do. */
    record Faulty(String reason) implements DeviceStatus {}
}
