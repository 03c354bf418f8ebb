package io.placard.kiosk.setup;

import java.util.List;

/** What is asked, in this order. */
public enum SetupStep {
    LANGUAGE,
    SCREEN,
    STORE,
    SENSORS,
    PIN,
    SUMMARY;

    private static final List<SetupStep> ORDER = List.of(values());

    /** How many there are. */
    public static int count() {
        return ORDER.size();
    }

    /** Counted from 1. */
    public int number() {
        return ORDER.indexOf(this) + 1;
    }

    public boolean isFirst() {
        return number() == 1;
    }

    public boolean isLast() {
        return number() == count();
    }

    /** The last one stays. */
    public SetupStep next() {
        return isLast() ? this : ORDER.get(number());
    }

    /** The first one stays. */
    public SetupStep before() {
        return isFirst() ? this : ORDER.get(number() - 2);
    }
}
