package io.placard.kiosk.ui.film;

import javafx.animation.FadeTransition;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/**
 * A place in which a film may play; nothing is painted while none does, so that what lies below it is its poster. A
 * film fills the place and is cut for that.
 */
public final class FilmPane extends Region {
    private static final Duration FADE = Duration.millis(220);

    private final Cinema cinema;
    private final Cinema.Hall hall;
    private boolean isPlaying;
    private Runnable onStart = () -> {};
    private Runnable onEnd = () -> {};
    private Runnable onFailure = () -> {};

    public FilmPane(Cinema cinema) {
        this.cinema = cinema;
        hall = new InPane();
        getStyleClass().add("film-pane");
        setMouseTransparent(true);
    }

    /** Does this when the film has begun and hides what lies below it. */
    public void onStart(Runnable action) {
        onStart = action;
    }

    /** Does this when the film is over, and when it turns out not to be playable. */
    public void onEnd(Runnable whenOver, Runnable whenUnplayable) {
        onEnd = whenOver;
        onFailure = whenUnplayable;
    }

    /** Whether a film is asked for and not over. */
    public boolean isPlaying() {
        return isPlaying;
    }

    /** Plays a film that the cinema has found. */
    public void play(String url) {
        leave();
        isPlaying = true;
        cinema.play(url, hall);
    }

    /** Nobody looks any more. */
    public void leave() {
        isPlaying = false;
        cinema.leave(hall);
        getChildren().clear();
    }

    @Override
    protected void layoutChildren() {
        getChildren().forEach(child -> child.resizeRelocate(0, 0, getWidth(), getHeight()));
    }

    /** What the cinema tells. */
    private final class InPane implements Cinema.Hall {
        @Override
        public void started(Region picture) {
            getChildren().setAll(picture);
            var fade = new FadeTransition(FADE, picture);
            fade.setFromValue(0);
            fade.setToValue(1);
            // The poster is seen through the film until then.
            fade.setOnFinished(_ -> covered(picture));
            fade.play();
        }

        private void covered(Region picture) {
            if (getChildren().contains(picture)) {
                onStart.run();
            }
        }

        @Override
        public void ended(boolean wasPlayed) {
            isPlaying = false;
            getChildren().clear();
            (wasPlayed ? onEnd : onFailure).run();
        }
    }
}
