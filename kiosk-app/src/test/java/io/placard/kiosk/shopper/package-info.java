/**
 * A shopper who is never tired: drives the built program in a real window of a virtual display with real touches, and
 * reads what it says about itself. Started by {@code ./mvnw -Pshopper -DskipTests verify}.
 */
package io.placard.kiosk.shopper;
