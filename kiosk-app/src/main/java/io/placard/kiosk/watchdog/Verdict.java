package io.placard.kiosk.watchdog;

/** What the signs of life mean. */
enum Verdict {
    ALIVE("lives"),
    THREAD_HUNG("The JavaFX thread has not answered for 20 s"),
    NO_FRAMES("No frame has been drawn for 20 s, though the screen was changed");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
