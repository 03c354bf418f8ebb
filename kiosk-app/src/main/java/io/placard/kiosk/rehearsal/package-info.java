/**
 * The training run for Java's ahead-of-time cache (JEP 514), by which the kiosk later starts in half the time. Run by
 * the build, and by nobody else.
 */
@NullMarked
package io.placard.kiosk.rehearsal;

import org.jspecify.annotations.NullMarked;
