/**
 * The store's copy on disk: one H2 file, one transaction a change, durable when a call returns. It may be thrown away
 * at any time, because the store has the truth; being able to show what it holds may not.
 */
package io.placard.sync.cache;
