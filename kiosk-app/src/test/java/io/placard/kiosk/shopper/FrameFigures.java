package io.placard.kiosk.shopper;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/**
 * The histogram {@code placard_frame_seconds} of {@code /metrics}.
 *
 * @param upTo how many frames took so long at most, by seconds as written; the last is {@code +Inf}
 */
record FrameFigures(SequencedMap<String, Long> upTo) {
    private static final Pattern BUCKET = Pattern.compile("placard_frame_seconds_bucket\\{le=\"([^\"]+)\"} (\\d+)");
    private static final double MS = 1000;
    private static final double MEDIAN = 0.5;
    private static final double SLOW = 0.95;
    private static final double PERCENT = 100;

    static FrameFigures of(String metrics) throws IOException {
        var upTo = new LinkedHashMap<String, Long>();
        var buckets = BUCKET.matcher(metrics);
        while (buckets.find()) {
            upTo.put(buckets.group(1), Long.valueOf(buckets.group(2)));
        }
        if (upTo.isEmpty()) {
            throw new IOException("The kiosk tells no placard_frame_seconds");
        }
        return new FrameFigures(upTo);
    }

    FrameFigures minus(FrameFigures before) {
        var left = new LinkedHashMap<String, Long>();
        upTo.forEach((bound, count) -> left.put(bound, count - before.upTo.getOrDefault(bound, 0L)));
        return new FrameFigures(left);
    }

    Report.Waits waits(double limitMs) {
        return new Report.Waits(frames(), quantileMs(MEDIAN), quantileMs(SLOW), limitMs);
    }

    /** Percent of the frames, by bound. */
    Map<String, Double> shares() {
        var shares = new LinkedHashMap<String, Double>();
        upTo.forEach((bound, count) -> shares.put(bound, Math.rint(PERCENT * 10 * count / Math.max(1, frames())) / 10));
        return shares;
    }

    private long frames() {
        return upTo.lastEntry().getValue();
    }

    /** Between the bounds it lies between, as if frames were spread evenly there; beyond the last, infinite. */
    private double quantileMs(double share) {
        var wanted = share * frames();
        var lower = 0.0;
        var below = 0L;
        for (var bucket : upTo.entrySet()) {
            var bound = bucket.getKey().equals("+Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(bucket.getKey());
            if (bucket.getValue() >= wanted) {
                var inside = Math.max(1, bucket.getValue() - below);
                return MS * (lower + (bound - lower) * (wanted - below) / inside);
            }
            lower = bound;
            below = bucket.getValue();
        }
        return Double.POSITIVE_INFINITY;
    }
}
