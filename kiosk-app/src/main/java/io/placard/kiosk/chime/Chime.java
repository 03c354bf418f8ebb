package io.placard.kiosk.chime;

import io.placard.kiosk.shell.Route;
import io.placard.kiosk.shell.Visit;
import java.util.Optional;

/** What is to be heard: that a tag or a hand was understood, or that a tag was seen but is not known. */
public enum Chime {
    /** A fifth up, in the middle of what small speakers can do. */
    UNDERSTOOD(659.26, 987.77),
    /** A fourth down, lower. */
    UNKNOWN(440.00, 329.63);

    private final double firstHertz;
    private final double secondHertz;

    Chime(double firstHertz, double secondHertz) {
        this.firstHertz = firstHertz;
        this.secondHertz = secondHertz;
    }

    /** What a page that came up is announced by; nothing where a shopper has brought it up on the screen itself. */
    public static Optional<Chime> of(Visit visit) {
        return switch (visit.source()) {
            case NONE, TOUCH -> Optional.empty();
            case RFID, ULTRASONIC -> {
                if (visit.isReturn()) {
                    yield Optional.empty();
                }
                yield Optional.of(visit.route() instanceof Route.UnknownTagNotice ? UNKNOWN : UNDERSTOOD);
            }
        };
    }

    /** Two tones, each swelling and fading so that nothing clicks. */
    byte[] sound() {
        return Tones.after(Tones.of(firstHertz, 90), Tones.of(secondHertz, 170));
    }
}
