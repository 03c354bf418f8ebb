package io.placard.kiosk.shopper;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What a process held over time: whether it grows. */
record Growth(List<Vitals> vitals) {
    /** Caches fill and code is compiled until then, s. */
    private static final int WARM_S = 300;

    private static final int ENOUGH = 6;
    private static final double SECONDS_AN_HOUR = 3600;
    private static final double MOST_HEAP_MB = 12;
    private static final double MOST_RSS_MB = 48;
    private static final int MOST_THREADS = 4;
    private static final int MOST_FILES = 8;

    Growth {
        vitals = List.copyOf(vitals);
    }

    void tell(Report report) {
        var all = report.figures("vitals").putArray("samples");
        vitals.forEach(each -> all.addObject()
                .put("s", each.seconds())
                .put("heap_mb", Math.round(each.heapMb()))
                .put("rss_mb", Math.round(each.rssMb()))
                .put("threads", each.threads())
                .put("files", each.files()));
        var warm = vitals.stream().filter(each -> each.seconds() >= WARM_S).toList();
        if (warm.size() < ENOUGH) {
            report.checked("too short to tell whether memory grows; last: " + vitals.getLast());
            return;
        }
        judge(report, warm, "heap after a collection, MB", Vitals::heapMb, MOST_HEAP_MB);
        judge(report, warm, "memory of the process, MB", Vitals::rssMb, MOST_RSS_MB);
        judge(report, warm, "threads", Vitals::threads, MOST_THREADS);
        judge(report, warm, "open files", Vitals::files, MOST_FILES);
    }

    /** Compares the first and the last third. */
    private static void judge(
            Report report, List<Vitals> warm, String name, ToDoubleFunction<Vitals> value, double most) {
        var third = warm.size() / 3;
        var first = mean(warm.subList(0, third), value);
        var last = mean(warm.subList(warm.size() - third, warm.size()), value);
        var words = String.format(
                Locale.ROOT,
                "%s: %.0f at first, %.0f at last, slope %+.1f an hour",
                name,
                first,
                last,
                slope(warm, value));
        if (last - first > most) {
            report.finding("grows: " + words);
        } else {
            report.checked(words);
        }
    }

    private static double mean(List<Vitals> some, ToDoubleFunction<Vitals> value) {
        return some.stream().mapToDouble(value).average().orElse(0);
    }

    /** By least squares. */
    private static double slope(List<Vitals> some, ToDoubleFunction<Vitals> value) {
        var meanTime = mean(some, Vitals::seconds);
        var meanValue = mean(some, value);
        var together = 0.0;
        var alone = 0.0;
        for (var each : some) {
            together += (each.seconds() - meanTime) * (value.applyAsDouble(each) - meanValue);
            alone += (each.seconds() - meanTime) * (each.seconds() - meanTime);
        }
        return alone == 0 ? 0 : together / alone * SECONDS_AN_HOUR;
    }
}
