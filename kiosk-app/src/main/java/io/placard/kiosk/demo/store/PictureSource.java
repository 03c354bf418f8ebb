package io.placard.kiosk.demo.store;

import java.util.Optional;

/** Draws what a picture's path names. */
@FunctionalInterface
public interface PictureSource {
    /**
     * The PNG at a path below the pictures' base, such as {@code product/4001-1-0a1b2c3d.png}; empty where there is
     * none.
     */
    Optional<byte[]> png(String path);
}
