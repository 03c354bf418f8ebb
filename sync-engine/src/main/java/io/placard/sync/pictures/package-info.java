/**
 * Has pictures on disk: those a screen waits for at once, those of the whole catalogue by and by. Files hold what the
 * store sent; decoding is left to whoever shows them.
 */
package io.placard.sync.pictures;
