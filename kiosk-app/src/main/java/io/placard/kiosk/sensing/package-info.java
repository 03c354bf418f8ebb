/** What each reader and sensor says now, whether it is well, and what it stands for, in words. */
package io.placard.kiosk.sensing;
