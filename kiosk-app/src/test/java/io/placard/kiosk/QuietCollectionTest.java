package io.placard.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.shell.Route;
import io.placard.kiosk.shell.Source;
import io.placard.kiosk.shell.Visit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuietCollectionTest {
    private final List<Duration> collected = new ArrayList<>();
    private Duration now = Duration.ZERO;
    private final QuietCollection collection = new QuietCollection(() -> collected.add(now));

    @Test
    void collectsOnceTheStartIsOver() {
        pass(Duration.ofMinutes(1));

        assertThat(collected).containsExactly(QuietCollection.AFTER_START);
    }

    @Test
    void collectsNowAndThenWhileNobodyIsThere() {
        pass(QuietCollection.AFTER_START.plus(QuietCollection.EVERY.multipliedBy(2)));

        assertThat(collected).hasSize(3);
    }

    @Test
    void leavesAShopperAlone() {
        collection.visited(new Visit(new Route.ProductPage(4711), Source.RFID, false, 0));

        pass(Duration.ofHours(1));

        assertThat(collected).isEmpty();
    }

    @Test
    void collectsSoonAfterASession() {
        collection.visited(new Visit(new Route.ProductPage(4711), Source.TOUCH, false, 0));
        pass(Duration.ofMinutes(1));
        collection.visited(new Visit(new Route.Attract(), Source.NONE, false, 0));
        pass(QuietCollection.AFTER_SESSION.plusSeconds(1));

        assertThat(collected).hasSize(1);
    }

    private void pass(Duration time) {
        var end = now.plus(time);
        while (now.compareTo(end) <= 0) {
            collection.tick(Instant.EPOCH.plus(now));
            now = now.plusSeconds(1);
        }
    }
}
