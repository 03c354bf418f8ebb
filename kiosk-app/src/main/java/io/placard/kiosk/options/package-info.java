/**
 * How a shopper wants to see the kiosk: language, text size, contrast, reach, motion, reading aloud; for this session
 * only.
 */
package io.placard.kiosk.options;
