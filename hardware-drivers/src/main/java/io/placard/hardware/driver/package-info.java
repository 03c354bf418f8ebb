/** What every driver is made of, and whom it tells what it found. Knows no device. */
package io.placard.hardware.driver;
