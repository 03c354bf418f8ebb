package io.placard.sync.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.sync.pictures.FetchException.Fault;
import io.placard.sync.pictures.shelf.UrlKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestsTest {
    private static final UrlKey URL = UrlKey.of("https://cdn.example.shop/a.png");
    private static final UrlKey OTHER = UrlKey.of("https://cdn.example.shop/b.png");
    private static final String SERVER = "cdn.example.shop:443";

    private final Rests rests = new Rests(new Random(4));
    private Instant now = Instant.parse("2026-03-01T09:00:00Z");

    @Test
    void aUrlWithoutAPictureRestsEverLongerUpToSixHours() {
        assertThat(restsAfter(Fault.REFUSED, 12)).satisfies(found -> {
            assertThat(found.getFirst()).isBetween(Duration.ofMinutes(5), Duration.ofMinutes(10));
            assertThat(found.get(2)).isBetween(Duration.ofMinutes(20), Duration.ofMinutes(40));
            assertThat(found.getLast()).isBetween(Duration.ofHours(3), Duration.ofHours(6));
        });
    }

    @Test
    void aDamagedPictureIsAskedForAgainAtOnceButOnlyOnce() {
        assertThat(restsAfter(Fault.DAMAGED, 3)).satisfies(found -> {
            assertThat(found.getFirst()).isZero();
            assertThat(found.get(1)).isBetween(Duration.ofSeconds(30), Duration.ofMinutes(1));
            assertThat(found.get(2)).isBetween(Duration.ofMinutes(1), Duration.ofMinutes(2));
        });
    }

    @Test
    void anUnreachableServerRestsForHalfAMinuteAtMostBecauseScreensWait() {
        assertThat(restsAfter(Fault.NETWORK, 50))
                .allSatisfy(each -> assertThat(each).isLessThanOrEqualTo(Duration.ofSeconds(30)))
                .last()
                .satisfies(each -> assertThat(each).isGreaterThanOrEqualTo(Duration.ofSeconds(15)));
    }

    @ParameterizedTest
    @CsvSource({"NETWORK,true", "SERVER,true", "REFUSED,false", "DAMAGED,false", "DISK,false"})
    void onlyWhatIsTheServersFaultRestsItsOtherUrls(Fault fault, boolean restsOthers) {
        rests.failed(URL, SERVER, new FetchException(fault, "no"), now);
        now = now.plusMillis(500);

        assertThat(rests.rests(OTHER, SERVER, now)).isEqualTo(restsOthers);
    }

    @Test
    void anAnswerEndsTheServersRest() {
        rests.failed(URL, SERVER, new FetchException(Fault.NETWORK, "no"), now);
        rests.answered(SERVER);

        assertThat(rests.rests(OTHER, SERVER, now)).isFalse();
    }

    @Test
    void aFleetDoesNotComeBackTogether() {
        var random = new Random(4);
        var ends = new ArrayList<Duration>();
        for (var kiosk = 0; kiosk < 100; kiosk++) {
            var own = new Rests(random);
            own.failed(URL, SERVER, new FetchException(Fault.REFUSED, "no"), now);
            ends.add(lengthOf(own));
        }

        assertThat(ends.stream().distinct().count()).isGreaterThan(50);
    }

    /** How long each of so many failures in a row makes the URL rest. */
    private List<Duration> restsAfter(Fault fault, int failures) {
        var found = new ArrayList<Duration>();
        for (var count = 0; count < failures; count++) {
            rests.failed(URL, SERVER, new FetchException(fault, "no"), now);
            found.add(lengthOf(rests));
            now = now.plus(found.getLast());
        }
        return found;
    }

    private Duration lengthOf(Rests some) {
        var length = Duration.ZERO;
        while (some.rests(URL, SERVER, now.plus(length))) {
            length = length.plusSeconds(1);
        }
        return length;
    }
}
