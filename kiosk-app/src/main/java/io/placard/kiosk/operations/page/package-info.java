/** The operations endpoint's pages for people: HTML, style and scripts from the class path, in one frame. */
package io.placard.kiosk.operations.page;
