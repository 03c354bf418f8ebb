package io.placard.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.sync.StoreCheck.Finding;
import io.placard.sync.realtime.FakePusherServer;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoreCheckTest extends EngineTest {
    @Test
    void findsAStoreAndItsLiveChannelUsable() {
        assertThat(check()).hasSize(2).allMatch(Finding::ok);
        assertThat(check().getFirst().words()).contains("Shop", "800 products");
    }

    @Test
    void saysWhatIsWrongWithTheToken() {
        store.answerWith(401);

        assertThat(check()).singleElement().satisfies(finding -> {
            assertThat(finding.ok()).isFalse();
            assertThat(finding.words()).contains("store.token").doesNotContain("secret");
        });
    }

    @Test
    void saysThatTheLiveServerDoesNotKnowTheApp() {
        pusher.behave(FakePusherServer.Manner.CLOSES_4001);

        assertThat(check().getLast().ok()).isFalse();
        assertThat(check().getLast().words()).contains("live.app_key");
    }

    @Test
    void saysThatNobodyAnswersAtTheLiveServersAddress() {
        var settings = settings(here());
        pusher.close();

        var finding = new StoreCheck(settings, Clock.systemUTC()).run().getLast();
        assertThat(finding.ok()).isFalse();
        assertThat(finding.words()).contains("live.host");
    }

    private List<Finding> check() {
        return new StoreCheck(settings(here()), Clock.systemUTC()).run();
    }
}
