package io.placard.hardware;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StatusLogTest {
    private static final String NAME = "logged-pad";
    private static final DeviceStatus ONLINE = new DeviceStatus.Online();
    private static final DeviceStatus SENSELESS = new DeviceStatus.Faulty("It makes no sense.");
    private static final DeviceStatus SILENT = new DeviceStatus.Faulty("It does not answer.");
    private static final DeviceStatus LOST = new DeviceStatus.Reconnecting("It is gone.");
    private static final String ONLINE_WORDS = "INFO logged-pad is online at nowhere";
    private static final String SENSELESS_WORDS = "WARN logged-pad is faulty. It makes no sense.";
    private static final String SILENT_WORDS = "WARN logged-pad is faulty. It does not answer.";
    private static final String LOST_WORDS = "WARN logged-pad was lost. It is gone.";

    private final LoggedWords logged = new LoggedWords(Device.class.getName(), NAME);
    private final StatusLog log = new StatusLog(new DeviceSettings.Reader(NAME, "llrp", "nowhere"));
    private long seconds;

    @AfterEach
    void close() {
        logged.close();
    }

    @Test
    void aTroubleAndItsEndAreWritten() {
        become(ONLINE, 1);
        become(LOST, 1);
        become(ONLINE, 1);

        assertThat(logged.words()).containsExactly(ONLINE_WORDS, LOST_WORDS, ONLINE_WORDS);
    }

    @Test
    void troublesThatTakeTurnsAreWrittenOnceEach() {
        become(ONLINE, 1);
        for (int i = 0; i < 137; i++) {
            become(SENSELESS, 2);
            become(SILENT, 2);
        }

        assertThat(logged.words()).containsExactly(ONLINE_WORDS, SENSELESS_WORDS, SILENT_WORDS);
    }

    @Test
    void aTroubleThatComesAndGoesIsWrittenOnceUntilTheDeviceHasBeenWellForAMinute() {
        for (int i = 0; i < 137; i++) {
            become(SENSELESS, 2);
            become(ONLINE, 50);
        }
        assertThat(logged.words()).containsExactly(SENSELESS_WORDS, ONLINE_WORDS);

        pass(10);
        assertThat(logged.words())
                .hasSize(3)
                .endsWith("INFO logged-pad is well. Its troubles had come back 136 times, not written here");
        become(SENSELESS, 2);
        assertThat(logged.words()).hasSize(4).endsWith(SENSELESS_WORDS);
    }

    @Test
    void theLastWordIsWhatLasts() {
        become(LOST, 1);
        become(ONLINE, 1);
        become(SILENT, 1);
        become(LOST, 50);
        assertThat(logged.words()).containsExactly(LOST_WORDS, ONLINE_WORDS, SILENT_WORDS);

        pass(3600);
        assertThat(logged.words()).hasSize(4).endsWith(LOST_WORDS);
    }

    @Test
    void whatIsNoticedWhileTheDeviceIsOnlineIsWrittenOnceToo() {
        become(ONLINE, 1);
        for (int i = 0; i < 20; i++) {
            log.noticed("has sent no distance", now());
            pass(30);
        }
        assertThat(logged.words()).containsExactly(ONLINE_WORDS, "WARN logged-pad has sent no distance");

        pass(30);
        assertThat(logged.words())
                .hasSize(3)
                .endsWith("INFO logged-pad is well. Its troubles had come back 19 times, not written here");
    }

    @Test
    void wordsThatNoiseMakesUpDoNotFillTheLog() {
        for (int i = 0; i < 1000; i++) {
            become(new DeviceStatus.Faulty("It refuses message " + i), 1);
        }

        assertThat(logged.words()).hasSize(16);
    }

    private void become(DeviceStatus status, int lastsSeconds) {
        log.became(status, now());
        pass(lastsSeconds);
    }

    private void pass(int forSeconds) {
        for (int i = 0; i < forSeconds; i++) {
            seconds++;
            log.passed(now());
        }
    }

    private long now() {
        return TimeUnit.SECONDS.toNanos(seconds);
    }
}
