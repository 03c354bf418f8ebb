package io.placard.sync.pictures.shelf;

/** How much a picture is needed. */
public enum Need {
    /** Somebody waits for it before the screen; others make room for it. */
    NOW,
    /** Somebody may look for it one day; it takes only room that is free. */
    SOMETIME
}
