package io.placard.kiosk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class NavigatorTest {
    private static final Route TEA = new Route.CategoryPage(3);
    private static final Route PRODUCT = new Route.ProductPage(4711);

    private final Navigator navigator = new Navigator(Clock.fixed(Instant.ofEpochSecond(1, 2_000), ZoneOffset.UTC));

    @Test
    void startsAtHomeByItself() {
        assertThat(navigator.current()).isEqualTo(new Visit(new Route.Home(), Source.NONE, false, 1_000_002));
        assertThat(navigator.canGoBackProperty().get()).isFalse();
    }

    @Test
    void leadsBackTheWayItCame() {
        navigator.go(TEA);
        navigator.go(PRODUCT);

        navigator.back();
        assertThat(navigator.current().route()).isEqualTo(TEA);
        assertThat(navigator.current().isReturn()).isTrue();
        navigator.back();
        assertThat(navigator.current().route()).isEqualTo(new Route.Home());
        assertThat(navigator.canGoBackProperty().get()).isFalse();
    }

    @Test
    void showsTheSameRouteAgainWithoutLengtheningTheWayBack() {
        navigator.go(PRODUCT);
        navigator.go(PRODUCT, Source.RFID, 77);

        assertThat(navigator.current()).isEqualTo(new Visit(PRODUCT, Source.RFID, false, 77));
        navigator.back();
        assertThat(navigator.current().route()).isEqualTo(new Route.Home());
    }

    @Test
    void neverLeadsBackToANotice() {
        navigator.go(TEA);
        navigator.go(new Route.UnknownTagNotice("62E3086CED"), Source.RFID, 1);
        navigator.go(PRODUCT, Source.RFID, 2);

        navigator.back();

        assertThat(navigator.current().route()).isEqualTo(TEA);
    }

    @Test
    void forgetsTheWayBackAtHomeAndAtTheSessionsEnd() {
        navigator.go(TEA);
        navigator.home();
        assertThat(navigator.canGoBackProperty().get()).isFalse();

        navigator.go(TEA);
        navigator.endSession();
        assertThat(navigator.canGoBackProperty().get()).isFalse();
        assertThat(navigator.current().source()).isEqualTo(Source.NONE);
    }

    @Test
    void invitesTheNextOnceASessionHasEnded() {
        navigator.go(TEA);

        navigator.endSession();

        assertThat(navigator.current().route()).isEqualTo(new Route.Attract());
    }

    @Test
    void leadsHomeFromTheFirstPageThatIsEntered() {
        navigator.endSession();
        navigator.go(PRODUCT);
        assertThat(navigator.canGoBackProperty().get()).isTrue();

        navigator.back();

        assertThat(navigator.current().route()).isEqualTo(new Route.Home());
        assertThat(navigator.canGoBackProperty().get()).isFalse();
    }

    @Test
    void neverLeadsBackToWhatIsShownToNobody() {
        navigator.endSession();

        navigator.go(new Route.Home());

        assertThat(navigator.canGoBackProperty().get()).isFalse();
    }

    @Test
    void remembersALongWayButNotAnEndlessOne() {
        for (var id = 0; id < 1000; id++) {
            navigator.go(new Route.ProductPage(id));
        }

        var steps = 0;
        while (navigator.canGoBackProperty().get()) {
            navigator.back();
            steps++;
        }

        assertThat(steps).isEqualTo(50);
    }
}
