package io.placard.sync.pictures;

import io.placard.sync.pictures.FetchException.Fault;
import io.placard.sync.pictures.format.DamagedPictureException;
import io.placard.sync.pictures.format.NoPictureException;
import io.placard.sync.pictures.shelf.Draft;
import io.placard.sync.pictures.shelf.Sha256;
import io.placard.sync.rest.RetryAfter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;
import okio.HashingSink;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/** Brings one file from its URL: whole and of its kind, or not at all. Safe from any thread. */
final class PictureFetcher {
    private static final int CHUNK_BYTES = 64 * 1024;

    private final FileKind kind;
    private final Supplier<OkHttpClient> http;
    private final InstantSource clock;
    private @Nullable OkHttpClient client;

    /** @param http asked when first needed */
    PictureFetcher(FileKind kind, Supplier<OkHttpClient> http, InstantSource clock) {
        this.kind = kind;
        this.http = http;
        this.clock = clock;
    }

    /**
     * Waits for the network.
     *
     * @param draft where to write it; what lies there after a failure is not whole
     */
    Draft fetch(String url, Path draft) throws FetchException {
        var parsed = HttpUrl.parse(url);
        if (parsed == null) {
            throw new FetchException(Fault.REFUSED, "not an http or https URL");
        }
        var request = new Request.Builder().url(parsed).build();
        try (var response = client().newCall(request).execute()) {
            judge(response);
            return store(response, draft);
        } catch (FetchException e) {
            throw e;
        } catch (NoPictureException e) {
            throw new FetchException(Fault.REFUSED, String.valueOf(e.getMessage()));
        } catch (DamagedPictureException e) {
            throw new FetchException(Fault.DAMAGED, "what came is " + e.getMessage());
        } catch (IOException e) {
            throw new FetchException(Fault.NETWORK, "no answer, or half of one: " + e.getMessage());
        }
    }

    private void judge(Response response) throws FetchException {
        var code = response.code();
        if (code == 408 || code == 429 || code >= 500) {
            var wait = RetryAfter.of(response, clock.instant());
            throw new FetchException(Fault.SERVER, "the server answered " + code, wait);
        }
        if (code != 200) {
            throw new FetchException(Fault.REFUSED, "the server answered " + code);
        }
    }

    private Draft store(Response response, Path draft) throws IOException {
        var promised = response.body().contentLength();
        if (promised > kind.mostBytes()) {
            throw tooLarge();
        }
        kind.expect(response.body().source());
        var written = write(response, draft);
        if (promised >= 0 && promised != written.size()) {
            throw new DamagedPictureException("cut short: " + written.size() + " of " + promised + " bytes");
        }
        return kind.adapt(draft) ? new Draft(draft, Sha256.of(draft), written.size()) : written;
    }

    private Draft write(Response response, Path draft) throws IOException {
        try (var file = open(draft)) {
            var size = copy(response, file);
            return new Draft(draft, Sha256.of(file.hash().toByteArray()), size);
        }
    }

    private static HashingSink open(Path draft) throws FetchException {
        try {
            return HashingSink.sha256(Okio.sink(draft));
        } catch (IOException e) {
            throw new FetchException(Fault.DISK, "it cannot be written: " + e.getMessage());
        }
    }

    private int copy(Response response, HashingSink file) throws IOException {
        var source = response.body().source();
        var buffer = new Buffer();
        var size = 0;
        for (long read; (read = source.read(buffer, CHUNK_BYTES)) != -1; size += (int) read) {
            if (size + read > kind.mostBytes()) {
                throw tooLarge();
            }
            write(file, buffer, read);
        }
        return size;
    }

    private static void write(HashingSink file, Buffer buffer, long count) throws FetchException {
        try {
            file.write(buffer, count);
        } catch (IOException e) {
            throw new FetchException(Fault.DISK, "it cannot be written: " + e.getMessage());
        }
    }

    private FetchException tooLarge() {
        return new FetchException(Fault.REFUSED, "larger than " + kind.mostBytes() + " bytes");
    }

    private synchronized OkHttpClient client() {
        var made = client;
        if (made == null) {
            made = http.get()
                    .newBuilder()
                    .callTimeout(kind.deadline())
                    .addNetworkInterceptor(RetryAfter::keepFromOkHttp)
                    .build();
            client = made;
        }
        return made;
    }
}
