/**
 * Keeps what people at this kiosk say that tags and slots stand for: at once in memory, then on disk, then to others.
 */
package io.placard.sync.local;
