/** The store's REST API: one call a method, every outcome a value, timeouts on everything, the token in no message. */
package io.placard.sync.rest;
