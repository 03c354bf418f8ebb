package io.placard.sync.pictures.shelf;

import java.nio.file.Path;

/**
 * A whole picture that is not on the shelf yet.
 *
 * @param size bytes
 */
public record Draft(Path file, Sha256 content, int size) {}
