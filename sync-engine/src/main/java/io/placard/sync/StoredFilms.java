package io.placard.sync;

import io.placard.sync.pictures.PictureFiles;
import io.placard.sync.pictures.format.Mp4;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The engine's film files, as others see them. */
record StoredFilms(PictureFiles files) implements Films {
    @Override
    public Optional<Film> find(String url) {
        return files.find(url).map(StoredFilms::read);
    }

    @Override
    public CompletableFuture<Film> fetch(String url) {
        return files.fetch(url).thenApply(StoredFilms::read);
    }

    @Override
    public Pictures.Status status() {
        return new StoredPictures(files).status();
    }

    private static Film read(Path file) {
        try {
            var film = Mp4.read(file);
            return new Film(file, film.width(), film.height(), film.length());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the film " + file, e);
        }
    }
}
