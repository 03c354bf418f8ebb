/** The store's copy on this machine, disk first and memory second, and how a read of the store is brought into it. */
package io.placard.sync.copy;
