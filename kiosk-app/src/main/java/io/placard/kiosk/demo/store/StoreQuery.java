package io.placard.kiosk.demo.store;

import io.placard.kiosk.demo.http.Parameters;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A request's query parameters. */
record StoreQuery(Parameters parameters) {
    /** A parameter that makes no sense; the answer is a 422 that names it. */
    static final class InvalidParameter extends Exception {
        private static final long serialVersionUID = 1;
        private final String field;
        private final String reason;

        InvalidParameter(String field, String reason) {
            super(field + " " + reason);
            this.field = field;
            this.reason = reason;
        }

        String reason() {
            return reason;
        }

        String field() {
            return field;
        }
    }

    String text(String name) {
        return parameters.text(name);
    }

    boolean isOn(String name) {
        return text(name).equals("1") || text(name).equals("true");
    }

    int number(String name, int fallback, int largest) throws InvalidParameter {
        var text = text(name);
        if (text.isEmpty()) {
            return fallback;
        }
        if (!text.matches("\\d{1,6}") || Integer.parseInt(text) < 1) {
            throw new InvalidParameter(name, "is not a positive number");
        }
        return Math.min(largest, Integer.parseInt(text));
    }

    Optional<Instant> time(String name) throws InvalidParameter {
        try {
            return text(name).isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text(name)));
        } catch (DateTimeParseException e) {
            throw (InvalidParameter) new InvalidParameter(name, "is not a time in ISO-8601").initCause(e);
        }
    }
}
