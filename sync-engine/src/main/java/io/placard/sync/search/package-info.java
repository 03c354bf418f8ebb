/** Keeps the search in step with the catalogue, on a thread of its own. */
package io.placard.sync.search;
