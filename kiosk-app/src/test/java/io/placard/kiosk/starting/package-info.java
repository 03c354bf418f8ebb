/**
 * How soon the built program shows a shop's products, and what it holds in memory then and after some use. Started by
 * {@code ./mvnw -Pstart -DskipTests verify}.
 */
package io.placard.kiosk.starting;
