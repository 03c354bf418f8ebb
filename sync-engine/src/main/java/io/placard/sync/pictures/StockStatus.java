package io.placard.sync.pictures;

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
public record StockStatus(
        int files, long bytes, int wanted, int missing, long fetched, long damaged, long refused, long failed) {}
