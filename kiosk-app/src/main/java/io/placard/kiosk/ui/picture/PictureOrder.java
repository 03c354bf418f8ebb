package io.placard.kiosk.ui.picture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One picture that is waited for. Its file is handed to the decoder's thread with it. */
final class PictureOrder {
    final Picture picture;
    final List<Consumer<Decoded>> waiting = new ArrayList<>();
    volatile @Nullable Path file;

    PictureOrder(Picture picture) {
        this.picture = picture;
    }
}
