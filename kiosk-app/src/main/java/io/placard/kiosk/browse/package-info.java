/** All products of a category, of a brand, or of a brand within a category, as a grid. */
package io.placard.kiosk.browse;
