/** Where every shopper starts: the store's name, what it puts forward, its categories, brands and featured products. */
package io.placard.kiosk.home;
