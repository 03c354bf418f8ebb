package io.placard.kiosk.shell;

/**
 * What a shopper has typed into the search, so that the way back leads to where they were. Forgets at a session's end.
 * Used on the JavaFX thread only.
 */
public final class SearchMemory {
    private String typed = "";

    public String typed() {
        return typed;
    }

    public void remember(String newTyped) {
        typed = newTyped;
    }

    public void forget() {
        typed = "";
    }
}
