package io.placard.hardware.health;

import java.time.Duration;

/** Whether a device does what it is there for, and what is wrong where not. */
public sealed interface Health {
    /** It says what is expected of it. */
    record Healthy() implements Health {}

    /**
     * A reader with nothing on it: it is silent by nature, and nobody can tell from here whether it would hear a tag.
     */
    record Waiting() implements Health {}

    /** Its port was opened just now, and it has not said anything yet. */
    record Starting() implements Health {}

    /** Its port is not there, or cannot be opened; {@code reason} says for staff why, and what to do. */
    record Absent(String reason) implements Health {}

    /** Its port was lost and is being opened again; {@code reason} says for staff why, and what to do. */
    record Reconnecting(String reason) implements Health {}

    /** The driver knows what is wrong; {@code reason} says it for staff, and what to do. */
    record Faulty(String reason) implements Health {}

    /** Trouble that is found by watching what comes over the line. */
    sealed interface Judged extends Health {}

    /** It should talk all the time, and has said nothing for so long. */
    record Silent(Duration since) implements Judged {}

    /**
     * It has measured the same distance to the mm for so long, which a sensor of its kind does not do.
     *
     * @param mm the distance
     */
    record Stuck(int mm, Duration since) implements Judged {}

    /**
     * What it says cannot be relied on.
     *
     * @param count in the last minute: broken frames, changes, or the percentage of readings that jumped
     */
    record Noisy(Noise noise, int count) implements Judged {}

    /**
     * Bytes come, and no frame is in them, as when device and port run at different speeds.
     *
     * @param baud of the port
     */
    record WrongSpeed(int baud) implements Judged {}

    /**
     * The line carries one and the same byte again and again: no device talks so, wires do.
     *
     * @param value 0 to 255
     */
    record OneByte(int value) implements Judged {}

    /** In which way a device is noisy. */
    enum Noise {
        /** Of its frames many are damaged. */
        BROKEN_FRAMES,
        /** Its distances jump to and fro by more than a hand before it would explain. */
        SCATTER,
        /** It tells more often that something came or went than hands do. */
        FLICKER
    }
}
