package io.placard.kiosk.demo.broadcast;

import com.fasterxml.jackson.databind.JsonNode;

/** A field's value before and after, in wire form. */
public record FieldChange(JsonNode before, JsonNode after) {}
