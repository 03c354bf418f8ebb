/**
 * Live events as the store sends them, and what they make of a cached product. Pure functions: who applies the outcome,
 * and when, is decided elsewhere.
 */
package io.placard.sync.event;
