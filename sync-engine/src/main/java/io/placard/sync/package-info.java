/** The sync engine's public face: open it, read its catalogue, ask how sure it is, close it. */
package io.placard.sync;
