/** What the store wrote for its shoppers: all articles, and one of them with the products it is about. */
package io.placard.kiosk.article;
