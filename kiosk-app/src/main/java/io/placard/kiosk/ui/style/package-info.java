/**
 * How the kiosk looks: physical sizes, fonts, the theme and the store's colours in it. Colours exist in three sheets
 * (light, dark, contrast) as looked-up colours; whatever the store chooses is moved until it can be read.
 */
package io.placard.kiosk.ui.style;
