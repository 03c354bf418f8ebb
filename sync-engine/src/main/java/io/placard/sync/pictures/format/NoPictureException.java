package io.placard.sync.pictures.format;

import java.io.IOException;

/** Something else than a picture that can be shown; asking again soon will not help. */
public final class NoPictureException extends IOException {
    private static final long serialVersionUID = 1L;

    public NoPictureException(String words) {
        super(words);
    }
}
