/** The one thread that decides and writes, and the mailbox by which all others talk to it. */
package io.placard.sync.control;
