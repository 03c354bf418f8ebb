/**
 * What the engine does when something happens, as a pure function: {@link io.placard.sync.machine.SyncMachine} takes a
 * state, an event and the time, and answers with the next state and what to do. Besides, the rules by which news of a
 * product win over what is known of it. No threads, files, sockets or loggers.
 */
package io.placard.sync.machine;
