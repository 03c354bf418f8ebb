package io.placard.kiosk.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class PatienceTest {
    @Test
    void leavesBehindWhatDoesNotAnswer() {
        var never = new CountDownLatch(1);
        var answer = new Patience(Duration.ofMillis(20)).ask(() -> {
            never.await();
            return "late";
        });

        assertThat(answer.or(trouble -> trouble)).isEqualTo("did not answer in time");
    }

    @Test
    void saysWhatWentWrong() {
        var answer = new Patience(Duration.ofSeconds(5)).<String>ask(() -> {
            throw new IOException("the disk is gone");
        });

        assertThat(answer.or(trouble -> trouble)).contains("the disk is gone");
    }

    @Test
    void hasTheAnswer() {
        assertThat(new Patience(Duration.ofSeconds(5)).ask(() -> "yes").or(trouble -> trouble))
                .isEqualTo("yes");
    }
}
