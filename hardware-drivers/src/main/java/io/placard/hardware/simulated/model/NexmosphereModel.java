package io.placard.hardware.simulated.model;

import io.placard.hardware.simulated.script.Bytes;
import io.placard.hardware.simulated.script.Framing;
import io.placard.hardware.simulated.script.Rule;
import io.placard.hardware.simulated.script.Said;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A Nexmosphere controller with XR-DR1 antennas (tests of signageos/nexmosphere-sdk-js).
 *
 * <pre>
 * XR[PB002] X001A[0]    tag 002 was put on antenna 001
 * XR[PU002] X001A[1]    it was lifted
 * X001B[]  -> X001B[d002 d000 d000 d000]
 * X001S[6:4]            filter of false pick-ups, 1 to 20; forgotten without power
 * </pre>
 */
final class NexmosphereModel implements ReaderModel {
    private static final int BAUD = 115_200;
    private static final Duration TAKES = Duration.ofMillis(5);
    private static final int DEFAULT_GHOST_FILTER = 2;
    private static final int TAGS_PER_ANTENNA = 4;
    private static final Pattern QUERY = Pattern.compile("X(\\d{3})B\\[]\r\n");
    private static final Pattern SETTING = Pattern.compile("X(\\d{3})S\\[6:([1-9]|1\\d|20)]\r\n");

    private final Antennas antennas = new Antennas();
    private final Map<Integer, Integer> ghostFilters = new HashMap<>();

    @Override
    public int baud() {
        return BAUD;
    }

    @Override
    public Framing framing() {
        return Framing.LINES;
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                Rule.on(line -> find(QUERY, line).isPresent(), this::list),
                Rule.on(line -> find(SETTING, line).isPresent(), this::set));
    }

    @Override
    public void powerUp() {
        ghostFilters.clear();
    }

    @Override
    public Bytes put(int antenna, String tag) {
        antennas.put(antenna, tag);
        return moved('B', tag, antenna, 0);
    }

    @Override
    public Bytes lift(int antenna, String tag) {
        antennas.lift(antenna, tag);
        return moved('U', tag, antenna, 1);
    }

    /** How this antenna's filter of false pick-ups is set. */
    int ghostFilter(int antenna) {
        return ghostFilters.getOrDefault(antenna, DEFAULT_GHOST_FILTER);
    }

    private List<Said> list(Bytes line) {
        int antenna = number(line, QUERY, 1);
        var tags = antennas.on(antenna);
        var text = new StringBuilder();
        for (int i = 0; i < TAGS_PER_ANTENNA; i++) {
            text.append(i < tags.size() ? " d" + tags.get(i) : " d000");
        }
        return Said.once(TAKES, Bytes.ascii(String.format(Locale.ROOT, "X%03dB[%s]\r\n", antenna, text)));
    }

    private List<Said> set(Bytes line) {
        ghostFilters.put(number(line, SETTING, 1), number(line, SETTING, 2));
        return List.of();
    }

    private static Bytes moved(char how, String tag, int antenna, int value) {
        return Bytes.ascii(String.format(Locale.ROOT, "XR[P%c%s]\r\nX%03dA[%d]\r\n", how, tag, antenna, value));
    }

    private static int number(Bytes line, Pattern pattern, int group) {
        return find(pattern, line)
                .map(match -> Integer.parseInt(match.group(group)))
                .orElseThrow();
    }

    private static Optional<MatchResult> find(Pattern pattern, Bytes line) {
        var matcher = pattern.matcher(line.text());
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }
}
