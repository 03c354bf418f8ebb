package io.placard.kiosk;

import io.placard.kiosk.attract.AttractView;
import io.placard.kiosk.attract.AttractViewModel;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What invites whoever passes. Which slide is next is kept from one showing to another; what is seen, and its large
 * pictures, are there only while it is shown. On the JavaFX thread.
 */
final class Attraction implements AutoCloseable {
    private final Supplier<AttractViewModel> modelBuilder;
    private final Function<AttractViewModel, AttractView> viewBuilder;
    private final Consumer<AttractView> remover;
    private Optional<AttractViewModel> model = Optional.empty();
    private Optional<AttractView> view = Optional.empty();

    /**
     * @param modelBuilder builds what is kept, when it is first needed: no shopper waits for it
     * @param viewBuilder builds what is seen, and puts it where it belongs
     * @param remover takes it away from there
     */
    Attraction(
            Supplier<AttractViewModel> modelBuilder,
            Function<AttractViewModel, AttractView> viewBuilder,
            Consumer<AttractView> remover) {
        this.modelBuilder = modelBuilder;
        this.viewBuilder = viewBuilder;
        this.remover = remover;
    }

    void show() {
        var kept = model.orElseGet(modelBuilder);
        model = Optional.of(kept);
        var shown = view.orElseGet(() -> viewBuilder.apply(kept));
        view = Optional.of(shown);
        shown.show();
    }

    void hide() {
        view.ifPresent(it -> {
            it.leave();
            remover.accept(it);
        });
        view = Optional.empty();
    }

    /**
     * A second has passed.
     *
     * @param padAnswers whether a product can be placed on a pad
     */
    void tick(Instant now, boolean padAnswers) {
        model.ifPresent(it -> it.showPad(padAnswers));
        view.ifPresent(it -> it.tick(now));
    }

    @Override
    public void close() {
        hide();
        model.ifPresent(AttractViewModel::close);
    }
}
