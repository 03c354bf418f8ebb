package io.placard.kiosk.metrics;

import io.micrometer.core.instrument.Tags;
import io.placard.kiosk.operations.Observed;
import io.placard.sync.Outbox;
import io.placard.sync.Pictures;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/** What lies on disk: pictures, films, and messages that wait. */
final class StoreroomFigures {
    private StoreroomFigures() {}

    static void register(Figures figures) {
        outbox(figures);
        pictures(figures);
        films(figures);
    }

    private static void outbox(Figures figures) {
        figures.gauge(
                "placard.outbox.pending", Unit.NONE, "Messages that wait to be sent.", outbox(Outbox.Status::pending));
        figures.counter("placard.outbox.sent", "Messages that their destination has.", outbox(Outbox.Status::sent));
        figures.counter(
                "placard.outbox.dropped",
                "Messages lost: too old, too many, or refused for good.",
                outbox(Outbox.Status::dropped));
    }

    private static void pictures(Figures figures) {
        figures.gauge("placard.picture.files", Unit.NONE, "Picture files on disk.", pictures(Pictures.Status::files));
        figures.gauge("placard.picture", Unit.BYTES, "What they take.", pictures(Pictures.Status::bytes));
        figures.gauge(
                "placard.pictures.wanted",
                Unit.NONE,
                "Pictures that the catalogue names.",
                pictures(Pictures.Status::wanted));
        figures.gauge(
                "placard.pictures.missing", Unit.NONE, "Of these, not on disk.", pictures(Pictures.Status::missing));
        figures.counter("placard.pictures.fetched", "Pictures that came whole.", pictures(Pictures.Status::fetched));
        notFetched(figures, "damaged", Pictures.Status::damaged);
        notFetched(figures, "refused", Pictures.Status::refused);
        notFetched(figures, "failed", Pictures.Status::failed);
    }

    private static void notFetched(Figures figures, String fault, ToLongFunction<Pictures.Status> count) {
        figures.counter(
                "placard.pictures.not.fetched",
                Tags.of("fault", fault),
                "Pictures that could not be had, by what was wrong.",
                pictures(count));
    }

    private static void films(Figures figures) {
        figures.gauge("placard.film.files", Unit.NONE, "Film files on disk.", films(Pictures.Status::files));
        figures.gauge("placard.film", Unit.BYTES, "What they take.", films(Pictures.Status::bytes));
        figures.gauge(
                "placard.films.missing",
                Unit.NONE,
                "Films of the catalogue that are not on disk.",
                films(Pictures.Status::missing));
        figures.counter(
                "placard.films.unplayable",
                "Films that could not be played here.",
                it -> it.films().get().unplayable());
    }

    private static ToDoubleFunction<Observed> outbox(ToLongFunction<Outbox.Status> count) {
        return it -> count.applyAsLong(it.outbox().get());
    }

    private static ToDoubleFunction<Observed> pictures(ToLongFunction<Pictures.Status> count) {
        return it -> count.applyAsLong(it.pictures().get());
    }

    private static ToDoubleFunction<Observed> films(ToLongFunction<Pictures.Status> count) {
        return it -> count.applyAsLong(it.films().get().files());
    }
}
