package io.placard.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.search.SearchContext.Searched;
import io.placard.kiosk.shell.Dwell;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.shell.Source;
import io.placard.kiosk.shell.Visit;
import io.placard.sync.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InteractionsTest {
    private final List<String> told = new ArrayList<>();
    private final Interactions interactions = new Interactions(new Outbox() {
        @Override
        public void append(String kind, Map<String, ?> facts) {
            told.add(kind + " " + facts);
        }

        @Override
        public Status status() {
            return Status.EMPTY;
        }
    });

    @Test
    void tellsWhichProductAHandBroughtUp() {
        interactions.visited(new Visit(new Route.ProductPage(4711), Source.RFID, false, 0));

        assertThat(told)
                .containsExactly("screen_shown {view=product, product_id=4711, category_id=null, brand_id=null,"
                        + " source=rfid}");
    }

    @Test
    void keepsTheWayBackAndTheKiosksOwnDoingToItself() {
        interactions.visited(new Visit(new Route.ProductPage(4711), Source.TOUCH, true, 0));
        interactions.visited(new Visit(new Route.Home(), Source.NONE, false, 0));

        assertThat(told).isEmpty();
    }

    @Test
    void tellsHowLongAProductLayBeforeItWasLifted() {
        interactions.lifted(new Dwell(4711, Source.ULTRASONIC, Duration.ofMillis(12_345)));

        assertThat(told).containsExactly("product_lifted {product_id=4711, source=ultrasonic, dwell_ms=12345}");
    }

    @Test
    void tellsWhatWasLookedForInVainOnceItHasStood() {
        search("grüner tee 9");

        interactions.tick(Instant.EPOCH.plusSeconds(2));

        assertThat(told).containsExactly("search_without_result {query_length=12, query=grüner tee 9}");
    }

    @Test
    void tellsItWhenTheShopperGoesToAnotherPage() {
        search("saffron");

        interactions.visited(new Visit(new Route.Home(), Source.TOUCH, true, 0));

        assertThat(told).containsExactly("search_without_result {query_length=7, query=saffron}");
    }

    @Test
    void tellsItWhenTheSessionEnds() {
        search("saffron");
        interactions.visited(new Visit(new Route.Attract(), Source.NONE, false, 0));
        search("saffron");
        interactions.visited(new Visit(new Route.Attract(), Source.NONE, false, 0));

        assertThat(told).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ann@example.com",
                "call 0171 2345678",
                "4111111111111111",
                "what was the name of that tea i had in may",
                "who's there"
            })
    void tellsOnlyTheLengthOfWhatMayBeSomebodys(String typed) {
        search(typed);

        interactions.tick(Instant.EPOCH.plusSeconds(2));

        assertThat(told).containsExactly("search_without_result {query_length=" + typed.length() + ", query=null}");
    }

    private void search(String typed) {
        interactions.searched(new Searched(typed, 0, 0));
    }
}
