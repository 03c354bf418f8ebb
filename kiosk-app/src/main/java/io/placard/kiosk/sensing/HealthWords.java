package io.placard.kiosk.sensing;

import io.placard.hardware.health.Health;
import io.placard.kiosk.ui.Texts;
import java.time.Duration;
import java.util.Locale;

/**
 * Whether a device is well, as it is told.
 *
 * @param code for programs
 * @param words what is the matter
 * @param remedy what to do about it; empty where nothing is to be done
 */
public record HealthWords(String code, Mood mood, String words, String remedy) {
    private static final long SECONDS_A_MINUTE = 60;

    /** How much it matters. */
    public enum Mood {
        WELL,
        QUIET,
        TROUBLE
    }

    /** In the words of these texts. */
    public static HealthWords of(Health health, Texts texts) {
        return switch (health) {
            case Health.Healthy() -> new HealthWords("healthy", Mood.WELL, texts.get("sensors.healthy"), "");
            case Health.Waiting() -> new HealthWords("waiting", Mood.QUIET, texts.get("sensors.waiting"), "");
            case Health.Starting() -> new HealthWords("starting", Mood.QUIET, texts.get("sensors.starting"), "");
            case Health.Absent(var reason) -> trouble("absent", texts.get("staff.sensor.absent"), reason);
            case Health.Reconnecting(var reason) -> trouble("reconnecting", texts.get("sensors.reconnecting"), reason);
            case Health.Faulty(var reason) -> trouble("faulty", texts.get("staff.sensor.faulty"), reason);
            case Health.Judged judged -> judged(judged, texts);
        };
    }

    private static HealthWords judged(Health.Judged health, Texts texts) {
        return switch (health) {
            case Health.Silent(var since) ->
                trouble("silent", texts.get("sensors.silent", length(since, texts)), texts.get("sensors.silent.do"));
            case Health.Stuck(var mm, var since) ->
                trouble("stuck", texts.get("sensors.stuck", mm, length(since, texts)), texts.get("sensors.stuck.do"));
            case Health.Noisy(var noise, var count) -> noisy(noise, count, texts);
            case Health.WrongSpeed(var baud) -> {
                var words = texts.get("sensors.speed", Integer.toString(baud));
                yield trouble("wrong_speed", words, texts.get("sensors.speed.do"));
            }
            case Health.OneByte(var value) -> {
                var words = texts.get("sensors.wiring", String.format(Locale.ROOT, "%02X", value));
                yield trouble("wiring", words, texts.get("sensors.wiring.do"));
            }
        };
    }

    private static HealthWords noisy(Health.Noise noise, int count, Texts texts) {
        return switch (noise) {
            case BROKEN_FRAMES -> trouble("noisy", texts.get("sensors.broken", count), texts.get("sensors.broken.do"));
            case SCATTER -> trouble("noisy", texts.get("sensors.scatter", count), texts.get("sensors.scatter.do"));
            case FLICKER -> trouble("noisy", texts.get("sensors.flicker", count), texts.get("sensors.flicker.do"));
        };
    }

    private static HealthWords trouble(String code, String words, String remedy) {
        return new HealthWords(code, Mood.TROUBLE, words, remedy);
    }

    private static String length(Duration length, Texts texts) {
        long minutes = length.toSeconds() / SECONDS_A_MINUTE;
        return minutes > 0 ? texts.get("staff.minutes", minutes) : texts.get("staff.seconds", length.toSeconds());
    }
}
