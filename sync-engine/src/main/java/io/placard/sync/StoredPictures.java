package io.placard.sync;

import io.placard.catalog.Product;
import io.placard.sync.pictures.PictureFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The engine's picture files, as others see them. */
record StoredPictures(PictureFiles files) implements Pictures {
    @Override
    public Optional<Path> find(String url) {
        return files.find(url);
    }

    @Override
    public CompletableFuture<Path> fetch(String url) {
        return files.fetch(url);
    }

    @Override
    public void reject(String url) {
        files.reject(url);
    }

    @Override
    public void browse(List<Product> products) {
        files.browse(products);
    }

    @Override
    public void giveWay() {
        files.giveWay();
    }

    @Override
    public Status status() {
        var now = files.status();
        return new Status(
                now.files(),
                now.bytes(),
                now.wanted(),
                now.missing(),
                now.fetched(),
                now.damaged(),
                now.refused(),
                now.failed());
    }
}
