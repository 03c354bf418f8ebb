package io.placard.hardware.ultrasonic;

import io.placard.hardware.option.Option;
import io.placard.hardware.option.OptionMistake;
import io.placard.hardware.option.Options;
import java.time.Duration;
import java.util.List;

/**
 * How much a distance sensor is believed. Each driver has defaults of its own, and the configuration may set any of
 * them.
 *
 * @param range nearer the sensor is blind, farther nothing is there
 * @param medianOf readings the median is taken of; odd, 1 for none
 * @param hysteresis how much farther than the threshold a covered slot is free
 * @param confirm how long a change must last
 * @param unknownAfter silence after which nobody knows
 * @param blind what a reading nearer than the range means
 * @param emitsInitial whether the first state after opening is told too
 */
public record GateSettings(
        SensorRange range,
        int medianOf,
        Hysteresis hysteresis,
        Confirm confirm,
        Duration unknownAfter,
        Blind blind,
        boolean emitsInitial) {
    private static final int MOST_MM = 20_000;
    private static final int MOST_PERCENT = 100;
    private static final int MOST_VOTES = 50;
    private static final int MOST_MS = 60_000;
    private static final int LEAST_UNKNOWN_MS = 200;

    private static final Option<Integer> MEDIAN =
            Option.numbers("median", List.of(1, 3, 5, 7, 9), "readings the median is taken of; 1 for none");
    private static final Option<Integer> HYSTERESIS_MM =
            Option.whole("hysteresis_mm", 0, MOST_MM, "farther than covered_mm by so much is free");
    private static final Option<Integer> HYSTERESIS_PERCENT =
            Option.whole("hysteresis_percent", 0, MOST_PERCENT, "the same in percent of covered_mm; the larger counts");
    private static final Option<Integer> CONFIRM_COVERED =
            Option.whole("confirm_covered", 1, MOST_VOTES, "medians in a row before a slot is covered");
    private static final Option<Integer> CONFIRM_UNCOVERED =
            Option.whole("confirm_uncovered", 1, MOST_VOTES, "medians in a row before a slot is free");
    private static final Option<Integer> HOLD_MS =
            Option.whole("hold_ms", 0, MOST_MS, "how long a state stays at least");
    private static final Option<Integer> UNKNOWN_MS =
            Option.whole("unknown_ms", LEAST_UNKNOWN_MS, MOST_MS, "silence after which nobody knows");
    private static final Option<String> BLIND =
            Option.words("blind", Blind.words(), "what a reading below min_mm means, 0 included");
    private static final Option<Integer> MIN_MM = Option.whole("min_mm", 0, MOST_MM, "nearer the sensor is blind");
    private static final Option<Integer> MAX_MM = Option.whole("max_mm", 1, MOST_MM, "farther nothing is there");
    private static final Option<Boolean> EMIT_INITIAL =
            Option.toggle("emit_initial", "whether the first state after opening is told");

    /** What a configuration may set of it. */
    public static final List<Option<?>> OPTIONS = List.of(
            MEDIAN,
            HYSTERESIS_MM,
            HYSTERESIS_PERCENT,
            CONFIRM_COVERED,
            CONFIRM_UNCOVERED,
            HOLD_MS,
            UNKNOWN_MS,
            BLIND,
            MIN_MM,
            MAX_MM,
            EMIT_INITIAL);

    /** For sensors of 10 to 20 unfiltered readings a second: a median of 3, single readings jump by 10 to 30 mm. */
    public static GateSettings of(SensorRange range) {
        return new GateSettings(
                range,
                3,
                new Hysteresis(20, 10),
                new Confirm(2, 3, Duration.ofMillis(250)),
                Duration.ofSeconds(2),
                Blind.HOLD,
                false);
    }

    /** The same with another median. */
    public GateSettings withMedianOf(int readings) {
        return new GateSettings(range, readings, hysteresis, confirm, unknownAfter, blind, emitsInitial);
    }

    /**
     * The same, but for what the configuration sets.
     *
     * @throws OptionMistake where the range would be empty
     */
    public GateSettings with(Options options) {
        return new GateSettings(
                range(options),
                options.get(MEDIAN, medianOf),
                new Hysteresis(
                        options.get(HYSTERESIS_MM, hysteresis.mm()),
                        options.get(HYSTERESIS_PERCENT, hysteresis.percent())),
                new Confirm(
                        options.get(CONFIRM_COVERED, confirm.covered()),
                        options.get(CONFIRM_UNCOVERED, confirm.uncovered()),
                        millis(options, HOLD_MS, confirm.hold())),
                millis(options, UNKNOWN_MS, unknownAfter),
                options.find(BLIND).map(Blind::of).orElse(blind),
                options.get(EMIT_INITIAL, emitsInitial));
    }

    /**
     * A slot that is covered at this distance is free at this one, mm.
     *
     * @param coveredMm the threshold
     */
    public int uncoveredMm(int coveredMm) {
        return coveredMm + Math.max(hysteresis.mm(), coveredMm * hysteresis.percent() / 100);
    }

    /**
     * Refuses a threshold that the sensor can never see crossed.
     *
     * @throws OptionMistake where it lies outside the range
     */
    void check(int coveredMm) {
        boolean isTooNear = range.isBlindAt(coveredMm) && blind != Blind.COVERED;
        if (isTooNear || range.isBeyond(coveredMm)) {
            throw new OptionMistake(
                    "covered_mm",
                    "is " + coveredMm + ", which this sensor cannot measure",
                    "a distance from " + range.minMm() + " to " + range.maxMm() + " mm");
        }
    }

    private SensorRange range(Options options) {
        int min = options.get(MIN_MM, range.minMm());
        int max = options.get(MAX_MM, range.maxMm());
        if (min >= max) {
            boolean isMinSet = options.find(MIN_MM).isPresent();
            throw isMinSet
                    ? new OptionMistake(MIN_MM.key(), "is " + min, "a distance below " + max + ", which max_mm is")
                    : new OptionMistake(MAX_MM.key(), "is " + max, "a distance beyond " + min + ", which min_mm is");
        }
        return new SensorRange(min, max);
    }

    private static Duration millis(Options options, Option<Integer> option, Duration otherwise) {
        return options.find(option).map(Duration::ofMillis).orElse(otherwise);
    }

    /** How much farther than the threshold a covered slot is free: the larger of the two. */
    public record Hysteresis(int mm, int percent) {}

    /**
     * How long a change must last.
     *
     * @param covered medians in a row before a slot is covered
     * @param uncovered medians in a row before it is free
     * @param hold how long each state stays at least
     */
    public record Confirm(int covered, int uncovered, Duration hold) {}
}
