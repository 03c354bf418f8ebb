package io.placard.sync;

import io.placard.catalog.Product;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Picture files on disk, fetched once and kept for when there is no network. While the store is followed, those of the
 * whole catalogue are fetched by and by without being asked for. Safe to call from any thread.
 */
public interface Pictures {
    /**
     * The file, if it is here already, whole and as it came. Never waits for the network; reads the file once after
     * each start.
     */
    Optional<Path> find(String url);

    /**
     * The file, fetched first where needed and before all that nobody waits for. Completes exceptionally with an
     * {@link java.io.IOException} where the picture cannot be had now; asking again later tries again.
     */
    CompletableFuture<Path> fetch(String url);

    /**
     * The file cannot be decoded: throws it away. The next {@link #fetch} has it anew; where that is no better, one
     * after ever longer rests.
     */
    void reject(String url);

    /** These are looked through now: their pictures are fetched next, in this order, when nobody waits for another. */
    void browse(List<Product> products);

    /** Somebody uses the screen now: for some seconds hardly anything is fetched that nobody waits for. */
    void giveWay();

    /** What there is now. */
    Status status();

    /**
     * How many pictures there are.
     *
     * @param files on disk; several URLs may share one
     * @param bytes they take
     * @param wanted pictures that the catalogue named when it was last looked through to its end; 0 before
     * @param missing of these, not on disk then
     * @param fetched since the start
     * @param damaged came cut short, garbled or impossible to decode, since the start
     * @param refused no picture at their URL, or none of a kind that can be shown, since the start
     * @param failed server, network or disk could not, since the start
     */
    record Status(
            int files, long bytes, int wanted, int missing, long fetched, long damaged, long refused, long failed) {}
}
