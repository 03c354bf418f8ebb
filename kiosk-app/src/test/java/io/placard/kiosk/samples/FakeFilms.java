package io.placard.kiosk.samples;

import io.placard.kiosk.ui.film.Cinema;
import io.placard.kiosk.ui.film.Projector;
import io.placard.sync.Films;
import io.placard.sync.Pictures;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.layout.Region;

/** Films that lie on disk, and a projector that does what a test says; everything at once, in one thread. */
public final class FakeFilms implements Films, Projector {
    private final Map<String, Film> films = new HashMap<>();
    private final List<FakeReel> reels = new ArrayList<>();

    /** A cinema without any film. */
    public static Cinema none() {
        return new FakeFilms().cinema();
    }

    public Cinema cinema() {
        return new Cinema(this, this, new AtOnce(), Runnable::run);
    }

    /** This film lies on disk from now on. */
    public void bring(String url, Path file, int width, int height) {
        films.put(url, new Film(file, width, height, Duration.ofSeconds(10)));
    }

    /** All that was ever opened, the last one last. */
    public List<FakeReel> reels() {
        return reels;
    }

    /** Of these, not given back. */
    public List<FakeReel> open() {
        return reels.stream().filter(reel -> !reel.isClosed).toList();
    }

    @Override
    public Optional<Film> find(String url) {
        return Optional.ofNullable(films.get(url));
    }

    @Override
    public CompletableFuture<Film> fetch(String url) {
        return find(url)
                .map(CompletableFuture::completedFuture)
                .orElseGet(() -> CompletableFuture.failedFuture(new IOException("No such film: " + url)));
    }

    @Override
    public Pictures.Status status() {
        return new Pictures.Status(films.size(), 0, 0, 0, 0, 0, 0, 0);
    }

    @Override
    public Reel open(Path film, Audience audience) {
        var reel = new FakeReel(film, audience);
        reels.add(reel);
        return reel;
    }

    /** One film in the projector. */
    public static final class FakeReel implements Reel {
        private final Path film;
        private final Audience audience;
        private final Region picture = new Region();
        private boolean isPlaying;
        private boolean isClosed;

        private FakeReel(Path film, Audience audience) {
            this.film = film;
            this.audience = audience;
        }

        public Path film() {
            return film;
        }

        public boolean isPlaying() {
            return isPlaying;
        }

        public boolean isClosed() {
            return isClosed;
        }

        public void move() {
            audience.moved();
        }

        public void end() {
            audience.ended();
        }

        public void fail() {
            audience.failed("no codec");
        }

        @Override
        public Region picture() {
            return picture;
        }

        @Override
        public void play() {
            isPlaying = true;
        }

        @Override
        public void pause() {
            isPlaying = false;
        }

        @Override
        public void close() {
            isPlaying = false;
            isClosed = true;
        }
    }

    /** Does everything in the thread that asks for it. */
    private static final class AtOnce extends AbstractExecutorService {
        private boolean isShutdown;

        @Override
        public void execute(Runnable work) {
            work.run();
        }

        @Override
        public void shutdown() {
            isShutdown = true;
        }

        @Override
        public List<Runnable> shutdownNow() {
            shutdown();
            return List.of();
        }

        @Override
        public boolean isShutdown() {
            return isShutdown;
        }

        @Override
        public boolean isTerminated() {
            return isShutdown;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return isShutdown;
        }
    }
}
