package io.placard.kiosk.attract;

import io.placard.kiosk.ui.Wording;
import io.placard.kiosk.ui.film.Cinema;
import io.placard.kiosk.ui.picture.PictureCache;
import io.placard.kiosk.ui.style.Motion;
import io.placard.kiosk.ui.style.Theme;
import java.time.Instant;
import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.ParallelTransition;
import javafx.animation.TranslateTransition;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import javafx.util.Subscription;

/**
 * Slides in turn, each dissolving into the next while its words settle. Between two of them nothing moves, so that a
 * screen nobody looks at costs next to nothing. A touch anywhere enters. For one showing: what JavaFX paints from is
 * told of changes only while it is on the screen, and would hold the last pictures for as long as there is the view.
 */
public final class AttractView extends Region {
    private static final Duration DISSOLVE = Duration.millis(600);
    private static final double SETTLES = 1.2;

    private final AttractViewModel viewModel;
    private final Theme theme;
    private final PictureCache pictures;
    private final Cinema cinema;
    private final String invitation;
    private SlideView front;
    private SlideView waiting;
    private final ParallelTransition dissolve = new ParallelTransition();
    private final Subscription watched;
    private boolean isShown;

    /** @param age how old the prices are; empty where they are new */
    public AttractView(
            AttractViewModel viewModel,
            Theme theme,
            Wording wording,
            PictureCache pictures,
            Cinema cinema,
            ReadOnlyStringProperty age) {
        this.viewModel = viewModel;
        this.theme = theme;
        this.pictures = pictures;
        this.cinema = cinema;
        invitation = wording.texts().get("attract.touch");
        front = slideView(wording);
        waiting = slideView(wording);
        waiting.setVisible(false);
        getStyleClass().add("attract");
        setAccessibleRole(AccessibleRole.BUTTON);
        getChildren().addAll(waiting, front);
        getChildren().forEach(child -> child.setManaged(false));
        setOnMouseClicked(_ -> viewModel.enter());
        watched = Subscription.combine(
                viewModel.slideProperty().subscribe(this::turnTo),
                viewModel
                        .signProperty()
                        .subscribe(_ -> turnTo(viewModel.slideProperty().get())),
                viewModel.padProperty().subscribe(answers -> {
                    front.invitation().showPad(answers);
                    waiting.invitation().showPad(answers);
                }),
                age.subscribe(words -> {
                    front.invitation().showAge(words);
                    waiting.invitation().showAge(words);
                }));
    }

    /** Begins; the first slide stands there at once. */
    public void show() {
        isShown = false;
        viewModel.show(this::isReady);
        turnTo(viewModel.slideProperty().get());
        isShown = true;
        prepareNext();
        startFilm();
    }

    /** Nobody looks at it any more, nor will again. */
    public void leave() {
        isShown = false;
        watched.unsubscribe();
        viewModel.leave();
        dissolve.stop();
        front.clear();
        waiting.clear();
    }

    /** A second has passed. */
    public void tick(Instant now) {
        if (isShown && theme.motion() == Motion.FULL) {
            viewModel.tick(now, this::isReady);
        }
    }

    @Override
    protected void layoutChildren() {
        front.resizeRelocate(0, 0, getWidth(), getHeight());
        waiting.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private SlideView slideView(Wording wording) {
        return new SlideView(
                theme, wording, pictures, cinema, new FilmEvents(this::startFilm, viewModel::filmStarted, () -> {
                    viewModel.filmEnded(this::isReady);
                    startFilm();
                }));
    }

    private void startFilm() {
        if (isShown && theme.motion() == Motion.FULL) {
            front.startFilm();
        }
    }

    private boolean isReady(Slide slide) {
        if (slide instanceof Slide.Film film) {
            return cinema.find(film.url()).isPresent() || film.product().isPresent();
        }
        return slide.ownPicture()
                .map(url -> pictures.find(SlideView.picture(url, getWidth(), getHeight()))
                        .isPresent())
                .orElse(true);
    }

    private void turnTo(Slide slide) {
        var storeName = viewModel.signProperty().get().storeName();
        setAccessibleText(invitation);
        if (!isShown || front.shows(slide)) {
            front.show(slide, storeName);
            return;
        }
        finish();
        front.stopFilm();
        waiting.show(slide, storeName);
        var incoming = waiting;
        waiting = front;
        front = incoming;
        front.toFront();
        front.setVisible(true);
        dissolveIn(incoming);
    }

    private void dissolveIn(SlideView incoming) {
        var fade = new FadeTransition(DISSOLVE, incoming);
        fade.setFromValue(0);
        fade.setToValue(1);
        var settle = new TranslateTransition(DISSOLVE, incoming.caption());
        settle.setFromY(theme.sizes().units(SETTLES));
        settle.setToY(0);
        settle.setInterpolator(Interpolator.EASE_OUT);
        dissolve.getChildren().setAll(fade, settle);
        dissolve.setOnFinished(_ -> finish());
        dissolve.playFromStart();
    }

    private void finish() {
        dissolve.stop();
        front.setOpacity(1);
        front.caption().setTranslateY(0);
        waiting.setVisible(false);
        if (isShown) {
            prepareNext();
            startFilm();
        }
    }

    /** Has the next slide's picture decoded before its time comes. */
    private void prepareNext() {
        var next = viewModel.upcoming();
        if (!front.shows(next)) {
            waiting.show(next, viewModel.signProperty().get().storeName());
        }
    }
}
