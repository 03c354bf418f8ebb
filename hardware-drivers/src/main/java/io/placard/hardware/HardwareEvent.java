package io.placard.hardware;

/**
 * Something a device saw.
 *
 * <p>{@code frameMicros} is when the last byte of the causing frame was read, microseconds since the epoch. Where
 * silence or a lost port is the cause, it is when that was noticed.
 */
public sealed interface HardwareEvent {
    /** The configured name of the device. */
    String device();

    long frameMicros();

    /** A tag lies on the pad; {@code tag} is its hex id in upper case. */
    record TagPut(String device, String tag, long frameMicros) implements HardwareEvent {}

    /**
     * A tag was lifted from the pad.
     *
     * @param isAssumed nobody saw it: the reader says only that a tag comes, and time has passed or another has come
     */
    record TagRemoved(String device, String tag, long frameMicros, boolean isAssumed) implements HardwareEvent {
        /** One that was seen. */
        public TagRemoved(String device, String tag, long frameMicros) {
            this(device, tag, frameMicros, false);
        }
    }

    /** Something covers the slot. */
    record SlotCovered(String device, int number, long frameMicros) implements HardwareEvent {}

    /** The slot is free again. */
    record SlotUncovered(String device, int number, long frameMicros) implements HardwareEvent {}

    /** A valid reading, changed or not: a tag's id, a distance in mm, or {@code -} where a sensor hears no echo. */
    record Reading(String device, String value, long frameMicros) implements HardwareEvent {}

    /** The device's status changed. */
    record StatusChanged(String device, DeviceStatus status, long frameMicros) implements HardwareEvent {}
}
