/**
 * Finds products by what a shopper types: an index in memory, changed product by product. Pure: no files, sockets,
 * threads or loggers.
 */
package io.placard.catalog.search;
