package io.placard.kiosk.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a run says about each thing that is promised. Pure. */
record Verdict(List<Line> lines) {
    /** MiB an hour, of what the system has given the process. */
    private static final double MOST_RSS_SLOPE = 1;
    /** MiB an hour, of what is left after a collection: less than this is flat. */
    private static final double FLAT = 1;
    /** Half of what the browser's stack takes after an hour, MiB. */
    private static final double MOST_PSS = 370;
    /** Caches fill and code is compiled until then, hours. */
    private static final double WARM_UP = 1;
    /** A shorter run is measured behind this part of it, and not judged. */
    private static final double WARM_UP_SHARE = 0.4;

    Verdict {
        lines = List.copyOf(lines);
    }

    /** Whether a promise was kept. */
    enum Judgement {
        KEPT,
        BROKEN,
        /** The run was too short to tell. */
        OPEN
    }

    /** One promise. */
    record Line(String promise, Judgement judgement, String found) {}

    static Verdict of(Series series, Outcome outcome) {
        var from = warmUpHours(series.hours());
        var isWarm = from >= WARM_UP;
        var lines = new ArrayList<Line>();
        lines.add(slope(
                "heap after a full collection is flat: less than 1 MiB an hour",
                lows(series.of(Sampler.HEAP_LIVE, from, series.hours())),
                FLAT,
                isWarm));
        lines.add(slope(
                "RSS rises by less than 1 MiB an hour",
                series.of(Sampler.RSS, from, series.hours()),
                MOST_RSS_SLOPE,
                isWarm));
        lines.add(pss(series));
        lines.add(heartbeat(outcome.pulse()));
        lines.add(line("the process is never started anew", outcome.restarts() == 0, outcome.restarts() + " restarts"));
        lines.add(line(
                "the cache is equal to the store at the end",
                outcome.differences().isEmpty(),
                outcome.differences().size() + " differences in " + outcome.products() + " products"));
        return new Verdict(lines);
    }

    /** 0 where all is kept, 1 where something is broken, 2 where the run was too short to tell. */
    int exitCode() {
        if (lines.stream().anyMatch(each -> each.judgement == Judgement.BROKEN)) {
            return 1;
        }
        return lines.stream().allMatch(each -> each.judgement == Judgement.KEPT) ? 0 : 2;
    }

    static double warmUpHours(double hours) {
        return Math.min(WARM_UP, hours * WARM_UP_SHARE);
    }

    /** The least of each hour: above it lies what happens to be on the screen. */
    static List<Series.Point> lows(List<Series.Point> points) {
        var lows = new ArrayList<Series.Point>();
        for (var each : points) {
            if (lows.isEmpty() || (int) each.hours() > (int) lows.getLast().hours()) {
                lows.add(each);
            } else if (each.value() < lows.getLast().value()) {
                lows.set(lows.size() - 1, each);
            }
        }
        return lows;
    }

    private static Line slope(String promise, List<Series.Point> points, double most, boolean isWarm) {
        var slope = Slope.of(points);
        var found = Double.isInfinite(slope.margin())
                ? "too few samples"
                : String.format(
                        Locale.ROOT,
                        "%+.2f ± %.2f MiB/h, from %.0f to %.0f MiB",
                        slope.perHour(),
                        slope.margin(),
                        points.getFirst().value(),
                        points.getLast().value());
        return new Line(promise, isWarm ? judge(slope, most) : Judgement.OPEN, found);
    }

    /** Kept or broken only where the margin leaves no doubt. */
    private static Judgement judge(Slope slope, double most) {
        if (slope.most() < most) {
            return Judgement.KEPT;
        }
        return slope.least() >= most ? Judgement.BROKEN : Judgement.OPEN;
    }

    private static Line pss(Series series) {
        var promise = "memory (PSS) after an hour's use is at most 370 MiB";
        var then = series.of(Sampler.PSS, 1, Double.MAX_VALUE);
        if (then.isEmpty()) {
            return new Line(promise, Judgement.OPEN, "the run ended before");
        }
        var most = then.stream().mapToDouble(Series.Point::value).max().orElse(0);
        var found = String.format(
                Locale.ROOT,
                "%.0f MiB after an hour, %.0f MiB at most from then on",
                then.getFirst().value(),
                most);
        return line(promise, then.getFirst().value() <= MOST_PSS, found);
    }

    private static Line heartbeat(Outcome.Pulse pulse) {
        var found = String.format(
                Locale.ROOT,
                "%d missed; the longest time without an answer %.1f s; %d looks, %d of them unanswered",
                pulse.missed(),
                pulse.longestMs() / 1000.0,
                pulse.looks(),
                pulse.unanswered());
        return line("no heartbeat is missed", pulse.missed() == 0 && pulse.unanswered() == 0, found);
    }

    private static Line line(String promise, boolean isKept, String found) {
        return new Line(promise, isKept ? Judgement.KEPT : Judgement.BROKEN, found);
    }
}
