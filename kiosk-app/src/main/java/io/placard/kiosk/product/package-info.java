/** One product: pictures, prices, promotion, stock, facts, description, and more from its brand. */
package io.placard.kiosk.product;
