/** What people at a kiosk say that tags and slots stand for, beside what the store says. */
package io.placard.catalog.local;
