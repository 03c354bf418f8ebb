/**
 * What the demo's shop sells: brands, categories, products, promotions and the tags stuck to them, made from one
 * written assortment and a seed, so that the same seed always fills the same shelves.
 */
package io.placard.kiosk.demo.catalogue;
