package io.placard.kiosk;

import io.placard.catalog.Catalog;
import io.placard.kiosk.shell.Overlay;
import io.placard.kiosk.shell.Session;
import io.placard.kiosk.shell.Visit;
import io.placard.kiosk.speech.Script;
import io.placard.kiosk.speech.SpeechProgram;
import io.placard.kiosk.speech.TouchGate;
import io.placard.kiosk.speech.Utterance;
import io.placard.kiosk.speech.Voice;
import io.placard.kiosk.ui.Spoken;
import io.placard.kiosk.ui.Wording;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages and controls aloud to whoever asked for it, for as long as the session lasts. A first touch of a control
 * says what it is and reaches nothing but the surface that scrolls. Used on the JavaFX thread only.
 */
final class ReadAloud implements AutoCloseable {
    private static final EventHandler<MouseEvent> SWALLOW = MouseEvent::consume;

    private final Session session;
    private final Catalog catalog;
    private final InstantSource clock;
    private final TouchGate gate = new TouchGate();
    private final Subscription overlays;
    private Script script;
    private Optional<Voice> voice = Optional.empty();
    private boolean wasOn;
    private @Nullable Node muted;

    ReadAloud(Session session, Catalog catalog, Wording wording, InstantSource clock) {
        this.session = session;
        this.catalog = catalog;
        this.clock = clock;
        script = new Script(catalog, wording);
        overlays = session.overlayProperty().subscribe(this::overlaid);
    }

    /** Hears touches before what is touched does. */
    void listen(Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    }

    /** A program that speaks was found, or is lost, on whichever thread. */
    SpeechProgram.Listener through(Executor fxThread) {
        return new SpeechProgram.Listener() {
            @Override
            public void found(Voice found) {
                fxThread.execute(() -> {
                    voice = Optional.of(found);
                    session.offerSpeech(true);
                });
            }

            @Override
            public void lost() {
                fxThread.execute(() -> {
                    voice = Optional.empty();
                    session.offerSpeech(false);
                });
            }
        };
    }

    /** Speaks in these words from now on; the shopper may have turned reading aloud on or off. */
    void use(Wording wording) {
        script = new Script(catalog, wording);
        if (isOn() && !wasOn) {
            say(script.welcome());
        } else if (!isOn()) {
            voice.ifPresent(Voice::hush);
        }
        wasOn = isOn();
    }

    void visited(Visit visit) {
        say(script.page(visit.route()));
    }

    @Override
    public void close() {
        overlays.unsubscribe();
    }

    private void overlaid(Overlay before, Overlay now) {
        // Each second of a countdown is an overlay of its own.
        if (!before.getClass().equals(now.getClass())) {
            say(script.overlay(now));
        }
    }

    private void pressed(MouseEvent event) {
        unmute();
        if (!isOn() || !(event.getTarget() instanceof Node touched)) {
            return;
        }
        var control = Spoken.controlAt(touched);
        if (control.isEmpty()) {
            gate.forget();
            say(Spoken.textAt(touched));
        } else if (!gate.chooses(control.get(), clock.instant())) {
            mute(control.get().node());
            say(script.control(control.get().name(), control.get().isChosen()));
        }
    }

    private void mute(Node control) {
        control.addEventFilter(MouseEvent.ANY, SWALLOW);
        muted = control;
    }

    private void unmute() {
        if (muted != null) {
            muted.removeEventFilter(MouseEvent.ANY, SWALLOW);
            muted = null;
        }
    }

    private boolean isOn() {
        return voice.isPresent() && session.preferences().aloud();
    }

    private void say(String words) {
        if (isOn() && !words.isBlank()) {
            voice.orElseThrow().say(new Utterance(words, script.locale()));
        }
    }
}
