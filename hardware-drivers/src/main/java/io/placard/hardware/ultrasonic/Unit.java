package io.placard.hardware.ultrasonic;

/** What a sensor counts in. */
public enum Unit {
    MM(1),
    CM(10),
    INCH(25.4),
    M(1000);

    /** Farther than any sensor measures: keeps whatever a line says within an int. */
    private static final double MOST_MM = 1_000_000;

    private final double mm;

    Unit(double mm) {
        this.mm = mm;
    }

    /** So many of it in mm, rounded. */
    public int toMm(double count) {
        return (int) Math.round(Math.min(count * mm, MOST_MM));
    }
}
