package io.placard.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of the queries that found nothing somebody meant. */
class FruitlessSearchesTest {
    private final List<String> told = new ArrayList<>();
    private final FruitlessSearches searches = new FruitlessSearches(told::add);
    private Instant now = Instant.parse("2026-11-28T12:00:00Z");

    @Test
    void aQueryThatStandsWithoutResults() {
        type("saffron");

        searches.tick(now);
        assertThat(told).isEmpty();
        searches.tick(now.plus(FruitlessSearches.STANDS));
        assertThat(told).containsExactly("saffron");
    }

    @Test
    void notEachKeyOnTheWayToIt() {
        type("sa");
        type("saf");
        type("saff");

        rest();

        assertThat(told).containsExactly("saff");
    }

    @Test
    void noneThatFoundSomethingWithTheNextKey() {
        type("sa");
        find("sage");

        rest();

        assertThat(told).isEmpty();
    }

    @Test
    void aQueryThatIsErasedAtOnceButNothingThatIsLeftOfIt() {
        type("saffron");
        type("saffro");
        rest();
        type("saffr");
        type("");

        assertThat(told).containsExactly("saffron");
    }

    @Test
    void aQueryThatIsClearedAtOnce() {
        type("saffron");
        type("");

        assertThat(told).containsExactly("saffron");
    }

    @Test
    void aQueryThatGivesWayToAnotherOne() {
        type("safron");
        find("saffron");

        assertThat(told).containsExactly("safron");
    }

    @Test
    void aQueryWithWhichTheShopperLeavesThePage() {
        type("saffron");
        searches.leave();

        assertThat(told).containsExactly("saffron");
    }

    @Test
    void aQueryThatStandsWhenTheSessionEnds() {
        type("saffron");
        searches.endSession();

        assertThat(told).containsExactly("saffron");
    }

    @Test
    void onceHoweverLongItStandsAndOftenItIsTyped() {
        type("saffron");
        rest();
        rest();
        type("");
        type("Saffron ");
        rest();
        searches.leave();

        assertThat(told).containsExactly("saffron");
    }

    @Test
    void againForTheNextShopper() {
        type("saffron");
        searches.endSession();
        type("saffron");
        searches.endSession();

        assertThat(told).containsExactly("saffron", "saffron");
    }

    @Test
    void aLongerOneAfterOneThatStood() {
        type("saffron");
        rest();
        type("saffron tea");
        rest();

        assertThat(told).containsExactly("saffron", "saffron tea");
    }

    @Test
    void noEmptyField() {
        type(" ");
        rest();
        searches.leave();

        assertThat(told).isEmpty();
    }

    private void type(String typed) {
        searches.searched(typed, 0, now);
        now = now.plusMillis(300);
    }

    private void find(String typed) {
        searches.searched(typed, 3, now);
        now = now.plusMillis(300);
    }

    private void rest() {
        now = now.plusSeconds(5);
        searches.tick(now);
    }
}
