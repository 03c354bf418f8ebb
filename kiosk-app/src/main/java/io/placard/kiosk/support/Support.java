package io.placard.kiosk.support;

import com.fasterxml.jackson.databind.JsonNode;

/** Everything that helps whoever mends the kiosk. */
public record Support(Diagnostician diagnostician, SupportBundle bundle, BundleShelf shelf, Redaction redaction) {
    JsonNode json() {
        return new DiagnosisJson(redaction).of(diagnostician.look());
    }
}
