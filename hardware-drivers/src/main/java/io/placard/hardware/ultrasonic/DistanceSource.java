package io.placard.hardware.ultrasonic;

/** A driver whose readings are distances. */
public interface DistanceSource {
    /** How its readings are judged. May be asked by any thread. */
    GateSettings gate();
}
