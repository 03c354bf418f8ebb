package io.placard.kiosk.shopper;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Predicate;

/** Chooses another language and a filter, goes away, and looks whether the next shopper finds anything of it. */
final class SessionEnd {
    /** The demo's store ends sessions after a minute. */
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(80);

    private final Shopper shopper;
    private final Report report;

    SessionEnd(Shopper shopper, Report report) {
        this.shopper = shopper;
        this.report = report;
    }

    void run() throws IOException, InterruptedException {
        if (!shopper.await(LONG_ENOUGH, this::invites)) {
            report.finding("no end of the session: " + shopper.eyes().screen());
            return;
        }
        shopper.touch(_ -> true);
        shopper.goHome();
        var usual = nameOf(SessionEnd::isOptions);
        choose();
        var chosen = nameOf(SessionEnd::isOptions);
        if (chosen.equals(usual)) {
            report.finding("the language cannot be chosen: still " + chosen);
        }
        if (!shopper.await(
                LONG_ENOUGH,
                () -> shopper.see(spot -> spot.hasId("still-there")).isPresent())) {
            report.finding("nobody is asked whether they are still there");
        }
        if (!shopper.await(LONG_ENOUGH, this::invites)) {
            report.finding("no end of the session: " + shopper.eyes().screen());
            return;
        }
        shopper.touch(_ -> true);
        shopper.goHome();
        expect(nameOf(SessionEnd::isOptions).equals(usual), "the language is " + usual + " again");
        shopper.touch(SessionEnd::isCategory);
        expect(shopper.see(SessionEnd::isChosenFilter).isEmpty(), "no filter is left");
        shopper.touch(spot -> spot.hasId("search"));
        expect(shopper.see(spot -> spot.hasId("clear")).isEmpty(), "nothing stands in the search");
    }

    private void choose() throws IOException, InterruptedException {
        shopper.touch(SessionEnd::isOptions);
        shopper.touch(spot -> spot.name().endsWith("Deutsch"));
        shopper.touch(spot -> spot.isA("main-button"));
        shopper.goHome();
        shopper.touch(spot -> spot.hasId("search"));
        shopper.finger().key("t");
        shopper.goHome();
        shopper.touch(SessionEnd::isCategory);
        shopper.touch(spot -> spot.hasId("filter"));
        // The first chips sort, which is no filter.
        shopper.touch(shopper.all(spot -> spot.isA("chip") && !spot.isChosen()).getLast());
        shopper.settle();
        shopper.touch(spot -> spot.hasId("show-products"));
        expect(shopper.see(SessionEnd::isChosenFilter).isPresent(), "a filter can be chosen");
    }

    private boolean invites() throws IOException, InterruptedException {
        return shopper.eyes().view().equals("attract");
    }

    private String nameOf(Predicate<Spot> wanted) throws IOException, InterruptedException {
        shopper.await(() -> shopper.see(wanted).isPresent());
        // The words for it differ by language, and so do the words on it.
        return shopper.see(wanted).map(Spot::name).orElse("");
    }

    private void expect(boolean holds, String words) {
        if (holds) {
            report.checked("after the session: " + words);
        } else {
            report.finding("after the session it does not hold that " + words);
        }
    }

    private static boolean isCategory(Spot spot) {
        return spot.isA("category-button");
    }

    private static boolean isOptions(Spot spot) {
        return spot.hasId("options");
    }

    private static boolean isChosenFilter(Spot spot) {
        return spot.place().equals("chosen");
    }
}
