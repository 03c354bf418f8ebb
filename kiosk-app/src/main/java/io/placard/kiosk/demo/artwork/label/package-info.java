/** What is printed on the demo's packages: each brand has a typeface, a layout and an emblem of its own. */
package io.placard.kiosk.demo.artwork.label;
