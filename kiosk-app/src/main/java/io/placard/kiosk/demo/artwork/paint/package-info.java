/** The demo artist's tools: colours that harmonise, lettering, layers, light and shade, motifs, and PNG. */
package io.placard.kiosk.demo.artwork.paint;
