package io.placard.kiosk.demo.store;

import java.util.Optional;

/** Draws, or has, what a path names. */
@FunctionalInterface
public interface PictureSource {
    /**
     * The PNG or MP4 at a path below the pictures' base, such as {@code product/4001-1-0a1b2c3d.png}; empty where there
     * is none.
     */
    Optional<byte[]> file(String path);
}
