package io.placard.sync.simulation;

import io.placard.sync.rest.Failure;
import java.time.Duration;
import java.util.Optional;

/** What lies between a kiosk and its store, for all requests alike until it changes. */
final class Weather {
    private final Chance chance;
    private Sky sky = Sky.FAIR;
    private boolean isHealed;

    /** What a request meets. */
    enum Sky {
        FAIR,
        /** The cable is out. */
        UNREACHABLE,
        /** Somebody else answers. */
        PORTAL,
        /** The store answers 500, 429, or half an answer. */
        UNWELL,
        /** The store refuses the token. */
        UNAUTHORIZED,
        /** The store answers in good form that it has nothing, or little. */
        FORGETFUL
    }

    private boolean hasLied;

    Weather(Chance chance) {
        this.chance = chance;
    }

    void turn(Sky next) {
        sky = next;
    }

    /** From now on all is well for good. */
    void heal() {
        sky = Sky.FAIR;
        isHealed = true;
    }

    boolean isHealed() {
        return isHealed;
    }

    boolean isForgetful() {
        hasLied |= sky == Sky.FORGETFUL;
        return sky == Sky.FORGETFUL;
    }

    /** Whether the store was ever asked for its products while it named a part of them only. */
    boolean hasLied() {
        return hasLied;
    }

    /** How long a request or its answer is under way. */
    Duration delay() {
        return isHealed || !chance.oneIn(20) ? chance.millis(5, 250) : chance.seconds(0, 12);
    }

    /** What goes wrong with one request, if anything does. */
    Optional<Failure> failure() {
        return switch (sky) {
            case UNREACHABLE -> Optional.of(new Failure.Unreachable("no route"));
            case PORTAL -> Optional.of(new Failure.NotTheStore("a captive portal"));
            case UNAUTHORIZED -> Optional.of(new Failure.WrongToken("401"));
            case UNWELL -> Optional.of(unwell());
            case FAIR, FORGETFUL -> isHealed || !chance.oneIn(60) ? Optional.empty() : Optional.of(unwell());
        };
    }

    private Failure unwell() {
        return switch (chance.below(4)) {
            case 0 -> new Failure.TooMany("429", chance.seconds(1, 20));
            case 1 -> new Failure.Unreadable("cut short");
            case 2 -> new Failure.Unreachable("timed out");
            default -> new Failure.StoreTrouble("500", null);
        };
    }
}
