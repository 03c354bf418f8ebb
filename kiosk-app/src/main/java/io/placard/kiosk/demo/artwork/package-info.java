/**
 * The demo's pictures, drawn by code when they are first asked for: products as a packaging series, brand marks,
 * category banners, the store's logo. The same wish always gives the same picture.
 */
package io.placard.kiosk.demo.artwork;
