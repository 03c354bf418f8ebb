/**
 * What a shop sells, as plain immutable values, and {@link io.placard.catalog.Catalog}, the indexed view of it that
 * screens read. Pure: no files, sockets, threads or loggers.
 */
package io.placard.catalog;
