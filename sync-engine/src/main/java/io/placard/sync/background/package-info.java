/** Threads whose work can wait for whoever touches the screen. */
package io.placard.sync.background;
