/** One thing to say across the screen: out of stock, no longer sold, a tag that stands for nothing. */
package io.placard.kiosk.notice;
