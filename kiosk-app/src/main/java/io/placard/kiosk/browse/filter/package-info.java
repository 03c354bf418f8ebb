/** Narrowing and sorting a page's products, and how many would remain: pure, without a screen. */
package io.placard.kiosk.browse.filter;
