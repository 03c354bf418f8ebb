package io.placard.catalog.search;

/**
 * A word of the catalogue.
 *
 * @param id its place in the vocabulary
 * @param text folded
 * @param letters which letters it holds, see {@link Spelling#letters}
 * @param spelled as the store first wrote it
 */
record Term(int id, String text, long letters, String spelled) {}
