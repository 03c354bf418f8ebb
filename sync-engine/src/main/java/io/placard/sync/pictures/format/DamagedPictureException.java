package io.placard.sync.pictures.format;

import java.io.IOException;

/** A picture that broke on its way: cut short or garbled. */
public final class DamagedPictureException extends IOException {
    private static final long serialVersionUID = 1L;

    public DamagedPictureException(String words) {
        super(words);
    }
}
