/**
 * Hours of scripted shoppers, hands at the shelf, changes in the store and outages, and what that does to the built
 * program. Started by {@code ./mvnw -Psoak -DskipTests verify}.
 */
@NullMarked
package io.placard.kiosk.soak;

import org.jspecify.annotations.NullMarked;
