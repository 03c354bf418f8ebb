package io.placard.kiosk.soak;

import io.placard.kiosk.soak.Series.Point;
import java.util.List;

/**
 * A straight line through points by least squares: how much it rises an hour, and how far off that may be. With 95 %
 * certainty the true slope lies within the margin on either side.
 *
 * @param margin infinite where there are too few points to tell
 */
record Slope(double perHour, double margin) {
    private static final int FEWEST = 5;
    private static final double MOST_ALIKE = 0.99;

    static Slope of(List<Point> points) {
        if (points.size() < FEWEST) {
            return new Slope(0, Double.POSITIVE_INFINITY);
        }
        var middle = points.stream().mapToDouble(Point::hours).average().orElse(0);
        var mean = points.stream().mapToDouble(Point::value).average().orElse(0);
        var spread = points.stream()
                .mapToDouble(each -> square(each.hours() - middle))
                .sum();
        var together = points.stream()
                .mapToDouble(each -> (each.hours() - middle) * (each.value() - mean))
                .sum();
        var perHour = together / spread;
        var off = points.stream()
                .mapToDouble(each -> each.value() - mean - perHour * (each.hours() - middle))
                .toArray();
        return new Slope(perHour, margin(off, spread));
    }

    double least() {
        return perHour - margin;
    }

    double most() {
        return perHour + margin;
    }

    /** Neighbours are alike, so that they tell less than as many independent points would. */
    private static double margin(double[] off, double spread) {
        var squares = 0.0;
        var neighbours = 0.0;
        for (var each = 0; each < off.length; each++) {
            squares += square(off[each]);
            neighbours += each == 0 ? 0 : off[each] * off[each - 1];
        }
        if (squares == 0) {
            return 0;
        }
        var alike = Math.clamp(neighbours / squares, 0, MOST_ALIKE);
        var worth = Math.max(3, off.length * (1 - alike) / (1 + alike));
        return student(worth - 2) * Math.sqrt(squares / (worth - 2) / spread);
    }

    /** Student's t for 95 %, within 1 % from five degrees of freedom on. */
    private static double student(double freedom) {
        return 1.96 + 2.37 / freedom + 2.8 / square(freedom);
    }

    private static double square(double value) {
        return value * value;
    }
}
