package io.placard.kiosk.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Knows which route is shown and the way back from it. Used on the JavaFX thread only. */
public final class Navigator {
    private static final int LONGEST_WAY_BACK = 50;

    private final Clock clock;
    private final ReadOnlyObjectWrapper<Visit> current;
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(false);
    private final Deque<Route> wayBack = new ArrayDeque<>();

    public Navigator(Clock clock) {
        this.clock = clock;
        this.current =
                new ReadOnlyObjectWrapper<>(new Visit(new Route.Home(), Source.NONE, false, micros(clock.instant())));
    }

    public ReadOnlyObjectProperty<Visit> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public Visit current() {
        return current.get();
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    /** A shopper touched something that leads there. */
    public void go(Route route) {
        go(route, Source.TOUCH, micros(clock.instant()));
    }

    /** Shows the route; a visit to the route that is shown already lengthens no way back. */
    public void go(Route route, Source source, long causeMicros) {
        var here = current().route();
        if (here instanceof Route.Attract) {
            enter(route);
        } else if (!here.equals(route) && !isPassing(here)) {
            push(here);
        }
        show(new Visit(route, source, false, causeMicros));
    }

    /** One step back; home where there is none. */
    public void back() {
        var route = Optional.ofNullable(wayBack.pollLast()).orElseGet(Route.Home::new);
        show(new Visit(route, Source.TOUCH, true, micros(clock.instant())));
    }

    /** A shopper wants to start over. */
    public void home() {
        wayBack.clear();
        show(new Visit(new Route.Home(), Source.TOUCH, false, micros(clock.instant())));
    }

    /** The session ended: nothing of it stays, and the kiosk invites the next. */
    public void endSession() {
        wayBack.clear();
        show(new Visit(new Route.Attract(), Source.NONE, false, micros(clock.instant())));
    }

    /** The way back from the first page leads home, as from any other. */
    private void enter(Route route) {
        wayBack.clear();
        if (!(route instanceof Route.Home || route instanceof Route.Attract)) {
            push(new Route.Home());
        }
    }

    private void push(Route route) {
        wayBack.addLast(route);
        if (wayBack.size() > LONGEST_WAY_BACK) {
            wayBack.removeFirst();
        }
    }

    private void show(Visit visit) {
        canGoBack.set(!wayBack.isEmpty());
        current.set(visit);
    }

    /** Nobody wants to return to a notice, whose reason has passed, and nobody may return to what only staff see. */
    private static boolean isPassing(Route route) {
        return route instanceof Route.Notice || route instanceof Route.Staff;
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }
}
