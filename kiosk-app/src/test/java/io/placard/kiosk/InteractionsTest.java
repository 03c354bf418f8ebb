package io.placard.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.shell.Route;
import io.placard.kiosk.shell.Source;
import io.placard.kiosk.shell.Visit;
import io.placard.sync.Outbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
        interactions.shown(new Visit(new Route.ProductPage(4711), Source.RFID, false, 0));

        assertThat(told)
                .containsExactly("screen_shown {view=product, product_id=4711, category_id=null, brand_id=null,"
                        + " source=rfid}");
    }

    @Test
    void keepsTheWayBackAndTheKiosksOwnDoingToItself() {
        interactions.shown(new Visit(new Route.ProductPage(4711), Source.TOUCH, true, 0));
        interactions.shown(new Visit(new Route.Home(), Source.NONE, false, 0));

        assertThat(told).isEmpty();
    }
}
