package io.placard.kiosk.shopper;

import java.io.IOException;
import java.util.List;
import java.util.Random;

/** A drag over cards never opens one, and a tap always does. */
final class TouchCheck {
    private static final int EACH = 15;
    private static final int SHORTEST_PX = 24;
    private static final int LONGEST_PX = 500;
    /** No card is that near to the edge of what is in sight. */
    private static final int WHOLE_ENOUGH_PX = 60;

    private final Shopper shopper;
    private final Report report;
    private final Random random;

    TouchCheck(Shopper shopper, Report report, long seed) {
        this.shopper = shopper;
        this.report = report;
        this.random = new Random(seed);
    }

    void run() throws IOException, InterruptedException {
        for (var place : Place.values()) {
            if (place.enter(shopper)) {
                drags(place);
                taps(place);
            } else {
                report.finding("nothing leads to " + place);
            }
        }
    }

    private void drags(Place place) throws IOException, InterruptedException {
        var opened = 0;
        var scrolled = 0;
        for (var each = 0; each < EACH; each++) {
            var cards = cardsAt(place);
            if (cards.isEmpty()) {
                report.finding(place + ": no cards in sight to drag over");
                return;
            }
            var card = cards.get(random.nextInt(cards.size()));
            var before = shopper.eyes().screen();
            var stroke = stroke(card);
            shopper.drag(stroke);
            shopper.settle();
            var after = shopper.eyes().screen();
            if (!after.equals(before)) {
                report.finding(place + ": the drag " + stroke + " over " + card.name() + " led to " + after);
                opened++;
                place.enter(shopper);
            } else if (!shopper.all(Place::isCard).equals(cards)) {
                scrolled++;
            }
        }
        report.checked(place + ": " + opened + " of " + EACH + " drags opened something; " + scrolled + " scrolled");
    }

    private void taps(Place place) throws IOException, InterruptedException {
        var opened = 0;
        for (var each = 0; each < EACH; each++) {
            if (!place.enter(shopper)) {
                report.finding("nothing leads to " + place + " again");
                return;
            }
            var cards = cards();
            if (cards.isEmpty()) {
                report.finding(place + ": no cards in sight to tap");
                return;
            }
            var card = cards.get(random.nextInt(cards.size()));
            var before = shopper.eyes().screen();
            shopper.touch(card);
            if (shopper.await(() -> !shopper.eyes().screen().equals(before))) {
                opened++;
            } else {
                report.finding(place + ": a tap on " + card.name() + " at " + card.seen() + " opened nothing");
            }
        }
        report.checked(place + ": " + opened + " of " + EACH + " taps opened their page");
    }

    /** Where earlier drags have moved them out of sight, by coming anew. */
    private List<Spot> cardsAt(Place place) throws IOException, InterruptedException {
        if (cards().isEmpty()) {
            place.enter(shopper);
        }
        return cards();
    }

    private List<Spot> cards() throws IOException, InterruptedException {
        return shopper.all(spot -> Place.isCard(spot)
                && spot.seen().width() > WHOLE_ENOUGH_PX
                && spot.seen().height() > WHOLE_ENOUGH_PX);
    }

    /** From somewhere on the card, mostly up or down as lists move. */
    private Finger.Stroke stroke(Spot card) {
        var seen = card.seen();
        var length = random.nextInt(SHORTEST_PX, LONGEST_PX) * (random.nextBoolean() ? 1 : -1);
        var aside = random.nextInt(-SHORTEST_PX, SHORTEST_PX);
        var isAcross = random.nextInt(5) == 0;
        return new Finger.Stroke(
                seen.x() + random.nextInt(seen.width()),
                seen.y() + random.nextInt(seen.height()),
                isAcross ? length : aside,
                isAcross ? aside : length,
                random.nextInt(3, 12));
    }
}
