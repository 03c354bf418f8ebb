/**
 * What a topic needs to answer for itself at the operations endpoint: a method, a path, and what becomes of a request.
 * Knows nothing of the kiosk.
 */
package io.placard.kiosk.operations.web;
