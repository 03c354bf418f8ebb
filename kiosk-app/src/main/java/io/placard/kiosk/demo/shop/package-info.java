/**
 * The demo's back end without its network: the products as they change, their wire form, and the live events that the
 * changes give rise to.
 */
package io.placard.kiosk.demo.shop;
