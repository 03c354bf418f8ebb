/**
 * The store's JSON and what it means: the one place that reads products, settings, lists and live events, tolerantly,
 * and merges partial news into what is known. Pure: no sockets, files or threads.
 */
package io.placard.sync.wire;
