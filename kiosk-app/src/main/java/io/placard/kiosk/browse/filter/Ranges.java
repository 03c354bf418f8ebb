package io.placard.kiosk.browse.filter;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Few ranges with round limits, of which each holds about as many of the given numbers as the others. */
final class Ranges {
    private static final int MOST = 4;

    private Ranges() {}

    /**
     * Ranges that together hold every number.
     *
     * @param values in any order; the array stays as it is
     * @return two to four in rising order; none where there is nothing to choose from
     */
    static List<Range> over(BigDecimal[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        if (sorted.length < 2) {
            return List.of();
        }
        var limits = new ArrayList<BigDecimal>();
        var lowest = sorted[0];
        for (var part = 1; part < MOST; part++) {
            var limit = round(sorted[sorted.length * part / MOST]);
            // Beyond the highest number nothing would lie above, and rounding may leave nothing in between.
            if (limit.compareTo(sorted[sorted.length - 1]) <= 0 && holdsAny(sorted, lowest, limit)) {
                limits.add(limit);
                lowest = limit;
            }
        }
        return between(limits);
    }

    private static boolean holdsAny(BigDecimal[] values, BigDecimal from, BigDecimal below) {
        var range = new Range(from, below);
        return Arrays.stream(values).anyMatch(range::contains);
    }

    private static List<Range> between(List<BigDecimal> limits) {
        if (limits.isEmpty()) {
            return List.of();
        }
        var ranges = new ArrayList<Range>();
        ranges.add(new Range(null, limits.getFirst()));
        for (var index = 1; index < limits.size(); index++) {
            ranges.add(new Range(limits.get(index - 1), limits.get(index)));
        }
        ranges.add(new Range(limits.getLast(), null));
        return ranges;
    }

    /** To one digit, so that nobody reads a limit twice; between 10 and 20 also 15, and likewise at other sizes. */
    private static BigDecimal round(BigDecimal value) {
        if (value.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        var one = value.round(new MathContext(1, RoundingMode.DOWN));
        var isLow = one.unscaledValue().intValueExact() == 1 || value.precision() == 0;
        if (!isLow) {
            return plain(value.round(new MathContext(1, RoundingMode.HALF_UP)));
        }
        var half = one.divide(BigDecimal.TWO, MathContext.DECIMAL32);
        return plain(value.divide(half, 0, RoundingMode.HALF_UP).multiply(half));
    }

    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
