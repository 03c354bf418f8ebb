package io.placard.sync.pictures.shelf;

import java.io.IOException;

/** The budget is used up, or the disk is full. */
final class NoRoomException extends IOException {
    private static final long serialVersionUID = 1L;

    NoRoomException(String words) {
        super(words);
    }
}
