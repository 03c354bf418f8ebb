/** JSON as such: walking it without a tree, keeping it as it was sent, and the store's way of writing time. */
package io.placard.sync.json;
