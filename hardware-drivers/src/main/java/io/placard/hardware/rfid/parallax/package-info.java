/** Parallax readers of EM4100 tags. */
package io.placard.hardware.rfid.parallax;
