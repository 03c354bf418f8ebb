/** What came over the lines, written to a file, so that a shop's trouble can be looked at and played back elsewhere. */
package io.placard.hardware.recording;
