package io.placard.catalog;

/** Ends an observation when closed; closing twice does nothing. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {
    @Override
    void close();
}
