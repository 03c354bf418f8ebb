package io.placard.hardware.rfid.polled;

import io.placard.hardware.driver.Findings;
import io.placard.hardware.option.Option;
import io.placard.hardware.option.Options;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * How a reader is asked.
 *
 * @param poll from the beginning of one round to that of the next
 * @param powerDbm how loud it calls; as it is set in the reader where empty
 * @param antennas which of its antennas it uses, counted from 1
 */
public record PollSettings(Duration poll, OptionalInt powerDbm, List<Integer> antennas) {
    /** Pause between rounds. */
    public static final Option<Integer> POLL_MS = Option.whole("poll_ms", 20, 5000, "from one question to the next");

    /** Transmission power. */
    public static final Option<Integer> POWER_DBM = Option.whole("power_dbm", 0, 33, "how loud the reader calls");

    /** Antennas in use. */
    public static final Option<String> ANTENNAS =
            Option.text("antennas", "the antennas in use, counted from 1, for example 1,2,4");

    private static final int MOST_ANTENNAS = 32;

    public PollSettings {
        antennas = List.copyOf(antennas);
    }

    /**
     * As the configuration has it.
     *
     * @throws IllegalArgumentException where the antennas are no list of numbers; says which are
     */
    public static PollSettings of(Options options, Duration poll) {
        var power = options.find(POWER_DBM).map(OptionalInt::of).orElse(OptionalInt.empty());
        return new PollSettings(
                options.find(POLL_MS).map(Duration::ofMillis).orElse(poll),
                power,
                antennas(options.get(ANTENNAS, "1")));
    }

    /** What events call this antenna: it has no name where there is but one. */
    public String placeOf(int antenna) {
        return antennas.size() == 1 ? Findings.ONLY_PLACE : Integer.toString(antenna);
    }

    /** What events call the antennas in use. */
    public List<String> places() {
        return antennas.stream().map(this::placeOf).toList();
    }

    private static List<Integer> antennas(String list) {
        try {
            var numbers = Arrays.stream(list.split(",", -1))
                    .map(each -> Integer.valueOf(each.strip()))
                    .distinct()
                    .toList();
            if (numbers.stream().allMatch(each -> each >= 1 && each <= MOST_ANTENNAS)) {
                return numbers;
            }
        } catch (NumberFormatException _) {
            // Told below, as every other list that is none.
        }
        throw new IllegalArgumentException(
                "antennas = \"" + list + "\" is no list of antennas. Write numbers from 1, for example 1,2,4.");
    }
}
