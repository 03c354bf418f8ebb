package io.placard.kiosk.operations;

/** What a kiosk says of itself in the middle of its day, for tests of other packages. */
public final class SampleObserved {
    private SampleObserved() {}

    public static Observed now() {
        return new Facts().observed();
    }
}
