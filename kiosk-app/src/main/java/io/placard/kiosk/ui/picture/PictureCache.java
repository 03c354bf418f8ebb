package io.placard.kiosk.ui.picture;

import io.placard.catalog.Product;
import io.placard.kiosk.ui.style.Palette;
import io.placard.sync.Pictures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decoded pictures, the least recently shown dropped first once they outgrow the budget. Used on the JavaFX thread;
 * decodes on one thread of its own, what was asked for last first, because that is what is on the screen now.
 */
public final class PictureCache implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(PictureCache.class);
    /** Some screens full of cards; a fling leaves more behind, and nobody waits for those. */
    private static final int LONGEST_QUEUE = 200;

    /** Pixels; some 10 ms. */
    private static final int MOST_AT_ONCE = 250_000;

    private static final long RETRY_NANOS = 10_000_000_000L;

    private final Pictures pictures;
    private final Artwork artwork;
    private final Executor fxThread;
    private final long budget;
    private final ExecutorService decoder = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("picture-decoder").factory());
    private final LinkedHashMap<Picture, KeptPicture> kept = new LinkedHashMap<>(64, 0.75f, true);
    private final Map<Picture, PictureOrder> open = new HashMap<>();
    /** The small ones: drawn in a moment, so before any file. */
    private final Deque<PictureOrder> artworks = new ArrayDeque<>();

    private final Deque<PictureOrder> files = new ArrayDeque<>();
    private final List<PictureOrder> unserved = new ArrayList<>();
    private boolean decoding;
    private boolean beginning;
    private long retriedAt = System.nanoTime() - RETRY_NANOS;
    private long keptBytes;

    /** @param budget bytes of decoded pixels to keep */
    public PictureCache(Pictures pictures, Palette palette, Executor fxThread, long budget) {
        this.pictures = pictures;
        this.artwork = new Artwork(palette);
        this.fxThread = fxThread;
        this.budget = budget;
    }

    /** The picture, if it is decoded already. */
    public Optional<Decoded> find(Picture picture) {
        return Optional.ofNullable(kept.get(picture)).map(KeptPicture::decoded);
    }

    /**
     * Calls back once the picture is decoded; at once where it is already; never where it cannot be had.
     *
     * @return ends the waiting when unsubscribed
     */
    public Subscription request(Picture picture, Consumer<Decoded> callback) {
        var already = kept.get(picture);
        if (already != null) {
            callback.accept(already.decoded());
            return Subscription.EMPTY;
        }
        var order = order(picture);
        order.waiting.add(callback);
        begin();
        return () -> order.waiting.remove(callback);
    }

    /** These are looked through now: has their files on disk before anybody scrolls to them. */
    public void browse(List<Product> products) {
        pictures.browse(products);
    }

    /** Somebody uses the screen now: what is fetched and nobody waits for is in no hurry. */
    public void giveWay() {
        pictures.giveWay();
    }

    /** Asks again for what could not be had and is still waited for; too often is the same as now and then. */
    public void retry() {
        var now = System.nanoTime();
        if (now - retriedAt < RETRY_NANOS) {
            return;
        }
        retriedAt = now;
        var again = List.copyOf(unserved);
        unserved.clear();
        again.stream().filter(order -> !order.waiting.isEmpty()).forEach(order -> {
            var joined = order(order.picture);
            joined.waiting.addAll(order.waiting);
        });
        next();
    }

    /** Keeps this one no longer; it will not be shown again soon. */
    public void discard(Picture picture) {
        var dropped = kept.remove(picture);
        if (dropped != null) {
            keptBytes -= dropped.bytes();
        }
    }

    /** Bytes of decoded pixels kept now. */
    public long bytes() {
        return keptBytes;
    }

    @Override
    public void close() {
        decoder.shutdownNow();
        try {
            decoder.awaitTermination(2, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private PictureOrder order(Picture picture) {
        var existing = open.get(picture);
        if (existing != null) {
            if (queueOf(picture).remove(existing)) {
                queueOf(picture).addLast(existing);
            }
            return existing;
        }
        var order = new PictureOrder(picture);
        open.put(picture, order);
        queueOf(picture).addLast(order);
        if (queueOf(picture).size() > LONGEST_QUEUE) {
            giveUpForNow(queueOf(picture).removeFirst());
        }
        return order;
    }

    /** A large artwork takes longer than the picture that it stands in for, so it is drawn where that is missing. */
    private Deque<PictureOrder> queueOf(Picture picture) {
        return picture instanceof Picture.Drawn drawn && drawn.width() * drawn.height() <= MOST_AT_ONCE
                ? artworks
                : files;
    }

    /** Not at once: of what is asked for in one breath, what was asked for last comes first. */
    private void begin() {
        if (!decoding && !beginning) {
            beginning = true;
            fxThread.execute(() -> {
                beginning = false;
                next();
            });
        }
    }

    private void next() {
        while (!decoding && !(artworks.isEmpty() && files.isEmpty())) {
            var order = artworks.isEmpty() ? files.removeLast() : artworks.removeLast();
            if (!order.waiting.isEmpty()) {
                decoding = start(order);
            } else {
                drop(order);
            }
        }
    }

    private boolean start(PictureOrder order) {
        try {
            decoder.execute(() -> decode(order));
            return true;
        } catch (RejectedExecutionException _) {
            // Closed: nobody looks any more.
            return false;
        }
    }

    /** On the decoder's thread. */
    private void decode(PictureOrder order) {
        var file = order.file == null ? fileOf(order.picture) : Optional.of(order.file);
        if (file.isEmpty() && !(order.picture instanceof Picture.Drawn)) {
            fetch(order);
            fxThread.execute(this::decodingEnded);
            return;
        }
        try {
            var read = new KeptPicture(pixels(order.picture, file.orElse(Path.of(""))));
            fxThread.execute(() -> decoded(order, read));
        } catch (IOException e) {
            log.warn("A picture cannot be decoded and is fetched anew: {}", e.getMessage());
            reject(order);
            fxThread.execute(this::decodingEnded);
        }
    }

    /** On the decoder's thread. Where the new file is no better, the next answer is that there is none. */
    private void reject(PictureOrder order) {
        order.file = null;
        pictures.reject(urlOf(order.picture));
        fetch(order);
    }

    private Optional<Path> fileOf(Picture picture) {
        return picture instanceof Picture.Drawn ? Optional.empty() : pictures.find(urlOf(picture));
    }

    private static String urlOf(Picture picture) {
        return switch (picture) {
            case Picture.Photo photo -> photo.url();
            case Picture.Logo logo -> logo.url();
            case Picture.Drawn _ -> "";
        };
    }

    private Pixels pixels(Picture picture, Path file) throws IOException {
        return switch (picture) {
            case Picture.Photo photo -> PictureDecoder.photo(file, photo.width(), photo.height());
            case Picture.Logo logo -> PictureDecoder.logo(file, logo.width(), logo.height());
            case Picture.Drawn drawn -> artwork.draw(drawn.motif(), drawn.width(), drawn.height());
        };
    }

    @SuppressWarnings("FutureReturnValueIgnored") // The callback hears of success and failure alike.
    private void fetch(PictureOrder order) {
        pictures.fetch(urlOf(order.picture))
                .whenComplete((file, failure) -> fxThread.execute(() -> fetched(order, file)));
    }

    private void decodingEnded() {
        decoding = false;
        next();
    }

    private void fetched(PictureOrder order, @Nullable Path file) {
        if (file == null) {
            giveUpForNow(order);
        } else {
            order.file = file;
            files.addLast(order);
            next();
        }
    }

    private void decoded(PictureOrder order, KeptPicture read) {
        drop(order);
        keep(order.picture, read);
        var image = read.decoded();
        List.copyOf(order.waiting).forEach(callback -> callback.accept(image));
        decodingEnded();
    }

    private void giveUpForNow(PictureOrder order) {
        drop(order);
        unserved.removeIf(each -> each.waiting.isEmpty());
        if (!order.waiting.isEmpty()) {
            unserved.add(order);
        }
    }

    private void drop(PictureOrder order) {
        open.remove(order.picture, order);
    }

    private void keep(Picture picture, KeptPicture read) {
        discard(picture);
        kept.put(picture, read);
        keptBytes += read.bytes();
        var oldest = kept.entrySet().iterator();
        while (keptBytes > budget && kept.size() > 1) {
            keptBytes -= oldest.next().getValue().bytes();
            oldest.remove();
        }
    }
}
