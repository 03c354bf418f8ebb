package io.placard.kiosk.updates;

import io.placard.kiosk.hours.ShopHours;
import io.placard.kiosk.hours.ShopHours.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When updates may be installed: in the window, as far as the shop is closed in it. Where it is open in the window on
 * every day, a window that somebody has chosen counts as it stands, and the usual one not at all. Where the clock is
 * changed, the window goes by the clock on the wall.
 */
public final class QuietTime {
    /** Deep in the night, and not between 2 and 3, which is missing or there twice when the clock is changed. */
    private static final Span USUAL = new Span(LocalTime.of(3, 0), LocalTime.of(5, 0));

    /** What an update that is taken back again needs at most. */
    private static final Duration LEAST = Duration.ofMinutes(15);

    private static final Duration STEP = Duration.ofMinutes(1);
    private static final int DAYS = 8;

    private final UpdateSettings settings;
    private final Optional<ShopHours> hours;

    /** @param hours empty where nobody has said when the shop is open */
    public QuietTime(UpdateSettings settings, Optional<ShopHours> hours) {
        this.settings = settings;
        this.hours = hours;
    }

    /** From one instant until another. */
    public record Stretch(Instant from, Instant to) {
        boolean holds(Instant time) {
            return !time.isBefore(from) && time.isBefore(to);
        }

        private boolean isLongEnough() {
            return Duration.between(from, to).compareTo(LEAST) >= 0;
        }
    }

    /** The one that runs, or else the next within a week; empty where there is none. */
    public Optional<Stretch> next(Instant now, ZoneId zone) {
        var closed = windows(now, zone)
                .flatMap(window -> closedIn(window, zone))
                .filter(stretch -> stretch.to().isAfter(now))
                .findFirst();
        return closed.isPresent() || settings.window().isEmpty()
                ? closed
                : windows(now, zone).findFirst();
    }

    private Stream<Stretch> windows(Instant now, ZoneId zone) {
        var span = settings.window().orElse(USUAL);
        var today = now.atZone(zone).toLocalDate();
        return IntStream.range(-1, DAYS)
                .mapToObj(day -> window(span, today.plusDays(day), zone))
                .filter(Stretch::isLongEnough)
                .filter(window -> window.to().isAfter(now));
    }

    private static Stretch window(Span span, LocalDate day, ZoneId zone) {
        var lastDay = span.to().isAfter(span.from()) ? day : day.plusDays(1);
        return new Stretch(
                day.atTime(span.from()).atZone(zone).toInstant(),
                lastDay.atTime(span.to()).atZone(zone).toInstant());
    }

    /** The parts of a window in which the shop is closed. */
    private Stream<Stretch> closedIn(Stretch window, ZoneId zone) {
        var parts = Stream.<Stretch>builder();
        var begin = window.from();
        for (var time = window.from(); time.isBefore(window.to()); time = time.plus(STEP)) {
            if (isOpen(time, zone)) {
                parts.add(new Stretch(begin, time));
                begin = time.plus(STEP);
            }
        }
        parts.add(new Stretch(begin, window.to()));
        return parts.build().filter(Stretch::isLongEnough);
    }

    private boolean isOpen(Instant time, ZoneId zone) {
        return hours.filter(it -> it.isOpen(time, zone)).isPresent();
    }
}
