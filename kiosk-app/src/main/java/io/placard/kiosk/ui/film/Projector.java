package io.placard.kiosk.ui.film;

import java.nio.file.Path;
import javafx.scene.layout.Region;

/** Plays film files, without sound. Used on the JavaFX thread, and tells what happens there. */
public interface Projector {
    /** Opens a film; returns at once. */
    Reel open(Path film, Audience audience);

    /** One film that was opened. */
    interface Reel {
        /** The moving picture; it fills whatever size it is given, and may be cut for that. */
        Region picture();

        /** Plays on from where it is. */
        void play();

        void pause();

        /** Gives back all it holds; nothing is told afterwards. */
        void close();
    }

    /** Hears what becomes of a film. */
    interface Audience {
        /** It moves; told again and again while it does. */
        void moved();

        void ended();

        /**
         * It cannot be played.
         *
         * @param why in words
         */
        void failed(String why);
    }
}
