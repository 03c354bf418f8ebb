package io.placard.kiosk.ui.film;

import io.placard.kiosk.ui.film.Projector.Reel;
import io.placard.sync.Films;
import io.placard.sync.Films.Film;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds films on disk and plays one at a time. What cannot be played here is not tried again. Used on the JavaFX
 * thread; files are looked for on another one.
 */
public final class Cinema implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Cinema.class);
    /** Seconds without any movement, after which a film counts as one that cannot be played. */
    private static final int PATIENCE = 6;
    /** Seconds after which a film that could not be had is asked for again. */
    private static final int ASK_AGAIN = 30;

    private final Films films;
    private final Projector projector;
    private final ExecutorService reader;
    private final Executor fxThread;
    private final Map<String, Film> found = new HashMap<>();
    private final Map<String, List<Consumer<Film>>> sought = new HashMap<>();
    private final Set<String> missing = new HashSet<>();
    private final Set<String> unplayable = new HashSet<>();
    private final LongAdder failures = new LongAdder();
    private Optional<Showing> showing = Optional.empty();
    private boolean isHeld;
    private int seconds;

    /** @param reader looks for files; is shut down with this */
    public Cinema(Films films, Projector projector, ExecutorService reader, Executor fxThread) {
        this.films = films;
        this.projector = projector;
        this.reader = reader;
        this.fxThread = fxThread;
    }

    /** Where a film is shown. */
    public interface Hall {
        /** It moves, in this picture. */
        void started(Region picture);

        /** It is over, or cannot be played; its picture has gone. */
        void ended(boolean wasPlayed);
    }

    /** The film, if it is known to be here and nothing has kept it from playing; else begins to look for it. */
    public Optional<Film> find(String url) {
        var film = Optional.ofNullable(found.get(url));
        if (film.isEmpty()) {
            seek(url);
        }
        return film;
    }

    /**
     * Calls back once the film is on disk; at once where it is known; never where it cannot be had or played.
     *
     * @return ends the waiting when unsubscribed
     */
    public Subscription request(String url, Consumer<Film> callback) {
        missing.remove(url);
        var known = find(url).or(() -> Optional.ofNullable(found.get(url)));
        known.ifPresent(callback);
        var waiting = sought.get(url);
        if (known.isPresent() || waiting == null) {
            return Subscription.EMPTY;
        }
        waiting.add(callback);
        return () -> waiting.remove(callback);
    }

    /** Plays a film that was found from its beginning; whatever played before stops. */
    public void play(String url, Hall hall) {
        stop();
        var film = found.get(url);
        if (film == null || !Files.exists(film.file())) {
            found.remove(url);
            hall.ended(false);
            return;
        }
        var begun = new Showing(url, hall);
        showing = Optional.of(begun);
        begun.reel = projector.open(film.file(), begun);
        if (!isHeld) {
            begun.reel.play();
        }
    }

    /** Stops what plays in this hall, if anything does; its picture is gone. */
    public void leave(Hall hall) {
        if (showing.filter(it -> it.hall.equals(hall)).isPresent()) {
            stop();
        }
    }

    /** Halts whatever plays while something lies over it. */
    public void hold(boolean held) {
        if (held != isHeld) {
            isHeld = held;
            showing.flatMap(Showing::reel).ifPresent(held ? Reel::pause : Reel::play);
        }
    }

    /** A second has passed. */
    public void tick() {
        seconds++;
        if (seconds % ASK_AGAIN == 0) {
            missing.clear();
        }
        if (!isHeld) {
            showing.filter(it -> ++it.stillFor > PATIENCE)
                    .ifPresent(it -> it.failed("it has not moved for " + PATIENCE + " s"));
        }
    }

    /** Films that could not be played, since the start; any thread. */
    public long failures() {
        return failures.sum();
    }

    @Override
    public void close() {
        stop();
        reader.shutdownNow();
    }

    private void stop() {
        var stopped = showing;
        showing = Optional.empty();
        stopped.flatMap(Showing::reel).ifPresent(Reel::close);
    }

    private void seek(String url) {
        if (unplayable.contains(url) || missing.contains(url) || sought.containsKey(url)) {
            return;
        }
        sought.put(url, new ArrayList<>());
        try {
            reader.execute(() -> look(url));
        } catch (RejectedExecutionException _) {
            sought.remove(url); // Closed: nobody looks any more.
        }
    }

    /** On the reader's thread. */
    @SuppressWarnings("FutureReturnValueIgnored") // The callback hears of success and failure alike.
    private void look(String url) {
        films.fetch(url).whenComplete((film, failure) -> fxThread.execute(() -> looked(url, film)));
    }

    private void looked(String url, @Nullable Film film) {
        var waiting = sought.remove(url);
        if (film == null) {
            missing.add(url);
            return;
        }
        found.put(url, film);
        if (waiting != null) {
            List.copyOf(waiting).forEach(callback -> callback.accept(film));
        }
    }

    private void failed(String url, String why) {
        unplayable.add(url);
        found.remove(url);
        failures.increment();
        if (failures.sum() == 1) {
            log.warn(
                    "A film cannot be played here, and its picture is shown instead, as with others like it: {}. On "
                            + "Linux films need the libraries of FFmpeg (Debian: libavcodec-extra or ffmpeg)",
                    why);
        } else {
            log.debug("The film {} cannot be played: {}", url, why);
        }
    }

    /** One film in one place. */
    private final class Showing implements Projector.Audience {
        private final String url;
        private final Hall hall;
        private @Nullable Reel reel;
        private boolean hasStarted;
        private int stillFor;

        private Showing(String url, Hall hall) {
            this.url = url;
            this.hall = hall;
        }

        private Optional<Reel> reel() {
            return Optional.ofNullable(reel);
        }

        @Override
        public void moved() {
            stillFor = 0;
            if (!hasStarted && isCurrent() && reel != null) {
                hasStarted = true;
                hall.started(reel.picture());
            }
        }

        @Override
        public void ended() {
            if (isCurrent()) {
                stop();
                hall.ended(true);
            }
        }

        @Override
        public void failed(String why) {
            if (isCurrent()) {
                stop();
                Cinema.this.failed(url, why);
                hall.ended(false);
            }
        }

        private boolean isCurrent() {
            return showing.filter(this::equals).isPresent();
        }
    }
}
