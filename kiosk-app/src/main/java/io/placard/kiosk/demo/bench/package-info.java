/** The demo's devices: a simulated reader and simulated distance sensors on pseudo-terminals, used as real ones are. */
package io.placard.kiosk.demo.bench;
