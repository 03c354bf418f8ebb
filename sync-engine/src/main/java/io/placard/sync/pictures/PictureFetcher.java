package io.placard.sync.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.Okio;

/** Brings one picture from its URL into a file: whole and a picture, or not at all. */
final class PictureFetcher {
    private static final Duration DEADLINE = Duration.ofSeconds(30);
    private static final long MOST_BYTES = 16L * 1024 * 1024;

    private final Supplier<OkHttpClient> http;

    PictureFetcher(Supplier<OkHttpClient> http) {
        this.http = http;
    }

    /** Returns the size in bytes. */
    long fetch(String url, Path target) throws IOException {
        var parsed = HttpUrl.parse(url);
        if (parsed == null) {
            throw new PictureRefusedException("not an http or https URL: " + url);
        }
        var client = http.get().newBuilder().callTimeout(DEADLINE).build();
        try (var response =
                client.newCall(new Request.Builder().url(parsed).build()).execute()) {
            return store(response, target);
        }
    }

    private static long store(Response response, Path target) throws IOException {
        if (!response.isSuccessful()) {
            var words = "the server answered " + response.code();
            throw response.code() < 500 && response.code() != 429
                    ? new PictureRefusedException(words)
                    : new IOException(words);
        }
        var part = target.resolveSibling(target.getFileName() + ".part");
        try {
            var size = write(response, part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return size;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static long write(Response response, Path part) throws IOException {
        var source = response.body().source();
        source.request(ImageFormat.ENOUGH_BYTES);
        var start = source.getBuffer()
                .snapshot((int) Math.min(source.getBuffer().size(), ImageFormat.ENOUGH_BYTES))
                .toByteArray();
        if (ImageFormat.of(start).isEmpty()) {
            throw new PictureRefusedException("the answer is no picture");
        }
        try (var sink = Okio.buffer(Okio.sink(part))) {
            long size = 0;
            for (long read; (read = source.read(sink.getBuffer(), 64 * 1024)) != -1; size += read) {
                if (size + read > MOST_BYTES) {
                    throw new PictureRefusedException("larger than " + MOST_BYTES + " bytes");
                }
                sink.emitCompleteSegments();
            }
            return size;
        }
    }

    /** Asking again soon will not help. */
    static final class PictureRefusedException extends IOException {
        private static final long serialVersionUID = 1L;

        PictureRefusedException(String words) {
            super(words);
        }
    }
}
