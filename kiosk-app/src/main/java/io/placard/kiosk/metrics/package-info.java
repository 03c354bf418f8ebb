/**
 * Figures about the kiosk for those who run many: Prometheus asks for them, and an OpenTelemetry collector can be sent
 * them. Micrometer does both.
 */
package io.placard.kiosk.metrics;
