package io.placard.kiosk;

import io.placard.kiosk.attract.AttractView;
import io.placard.kiosk.attract.AttractViewModel;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** What invites whoever passes: built when it is first needed, as no shopper waits for it. On the JavaFX thread. */
final class Attraction implements AutoCloseable {
    private final Supplier<Built> builder;
    private Optional<Built> built = Optional.empty();

    /** @param builder builds it, and puts it where it belongs */
    Attraction(Supplier<Built> builder) {
        this.builder = builder;
    }

    void show() {
        var it = built.orElseGet(builder);
        built = Optional.of(it);
        it.view().setVisible(true);
        it.view().show();
    }

    void hide() {
        built.filter(it -> it.view().isVisible()).ifPresent(it -> {
            it.view().setVisible(false);
            it.view().leave();
        });
    }

    /**
     * A second has passed.
     *
     * @param padAnswers whether a product can be placed on a pad
     */
    void tick(Instant now, boolean padAnswers) {
        built.ifPresent(it -> {
            it.model().showPad(padAnswers);
            it.view().tick(now);
        });
    }

    @Override
    public void close() {
        built.ifPresent(it -> {
            it.view().leave();
            it.model().close();
        });
    }

    /** The two halves of it. */
    record Built(AttractViewModel model, AttractView view) {}
}
