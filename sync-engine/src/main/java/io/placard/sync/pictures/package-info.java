/**
 * Picture files on disk, fetched in order of need and kept within a budget of bytes. Files hold what the store sent;
 * decoding is left to whoever shows them.
 */
package io.placard.sync.pictures;
