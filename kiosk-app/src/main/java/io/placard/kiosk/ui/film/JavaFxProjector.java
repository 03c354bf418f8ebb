package io.placard.kiosk.ui.film;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.scene.media.Media;
import javafx.scene.media.MediaException;
import javafx.scene.media.MediaPlayer;
import javafx.scene.media.MediaView;

/**
 * Plays by JavaFX's media: H.264 in MP4 files; on Linux only where the libraries of FFmpeg are installed. Opens films
 * on a thread of its own, because the first one loads native libraries for a quarter of a second.
 */
public final class JavaFxProjector implements Projector {
    private final Executor fxThread;
    private final ExecutorService opener = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("film-opener").factory());

    public JavaFxProjector(Executor fxThread) {
        this.fxThread = fxThread;
    }

    @Override
    public Reel open(Path film, Audience audience) {
        var reel = new MediaReel(audience);
        opener.execute(() -> open(film, reel));
        return reel;
    }

    private void open(Path film, MediaReel reel) {
        try {
            var player = new MediaPlayer(new Media(film.toUri().toString()));
            player.setMute(true);
            fxThread.execute(() -> reel.opened(player));
        } catch (MediaException | LinkageError e) {
            fxThread.execute(() -> reel.failed(String.valueOf(e.getMessage())));
        }
    }

    /** One player and its picture. */
    private static final class MediaReel implements Reel {
        private final Audience audience;
        private final Picture picture = new Picture();
        private Optional<MediaPlayer> player = Optional.empty();
        private boolean isPlaying;
        private boolean isClosed;

        private MediaReel(Audience audience) {
            this.audience = audience;
        }

        @Override
        public Region picture() {
            return picture;
        }

        @Override
        public void play() {
            isPlaying = true;
            player.ifPresent(MediaPlayer::play);
        }

        @Override
        public void pause() {
            isPlaying = false;
            player.ifPresent(MediaPlayer::pause);
        }

        @Override
        public void close() {
            isClosed = true;
            picture.view.setMediaPlayer(null);
            player.ifPresent(MediaPlayer::dispose);
            player = Optional.empty();
        }

        private void opened(MediaPlayer opened) {
            if (isClosed) {
                opened.dispose();
                return;
            }
            player = Optional.of(opened);
            opened.setOnError(() -> failed(String.valueOf(opened.getError().getMessage())));
            opened.setOnEndOfMedia(audience::ended);
            opened.setOnReady(picture::requestLayout);
            // A listener to changes: one to invalidations would hear of the first picture only.
            opened.currentTimeProperty().addListener((_, _, _) -> {
                if (!isClosed) {
                    audience.moved();
                }
            });
            picture.view.setMediaPlayer(opened);
            if (isPlaying) {
                opened.play();
            }
        }

        private void failed(String why) {
            if (!isClosed) {
                audience.failed(why);
            }
        }
    }

    /** Fills its size with the middle of the film. */
    private static final class Picture extends Region {
        private final MediaView view = new MediaView();

        private Picture() {
            view.setPreserveRatio(false);
            view.setManaged(false);
            getChildren().add(view);
        }

        @Override
        protected void layoutChildren() {
            view.setFitWidth(getWidth());
            view.setFitHeight(getHeight());
            var player = view.getMediaPlayer();
            if (player == null || getWidth() <= 0 || getHeight() <= 0) {
                return;
            }
            double width = player.getMedia().getWidth();
            double height = player.getMedia().getHeight();
            if (width > 0 && height > 0) {
                var scale = Math.min(width / getWidth(), height / getHeight());
                var cutX = width - getWidth() * scale;
                var cutY = height - getHeight() * scale;
                view.setViewport(new Rectangle2D(cutX / 2, cutY / 2, width - cutX, height - cutY));
            }
        }
    }
}
