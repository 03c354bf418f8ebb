/** Who may ask the operations endpoint, and how. Knows nothing of the kiosk. */
package io.placard.kiosk.operations.access;
