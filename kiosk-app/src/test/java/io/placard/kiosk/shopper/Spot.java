package io.placard.kiosk.shopper;

import com.fasterxml.jackson.databind.JsonNode;

/** Something that can be touched, as {@code /screen.json} tells; px. */
public record Spot(String kind, String id, String place, String name, Box seen, boolean isEnabled, boolean isChosen) {
    static Spot of(JsonNode json) {
        return new Spot(
                json.path("kind").asText(),
                json.path("id").asText(),
                json.path("place").asText(),
                json.path("name").asText(),
                new Box(
                        json.path("x").asInt(),
                        json.path("y").asInt(),
                        json.path("width").asInt(),
                        json.path("height").asInt()),
                json.path("enabled").asBoolean(),
                json.path("chosen").asBoolean());
    }

    public boolean isA(String otherKind) {
        return kind.equals(otherKind);
    }

    public boolean hasId(String otherId) {
        return id.equals(otherId);
    }

    /** The part in sight. */
    public record Box(int x, int y, int width, int height) {
        public int centreX() {
            return x + width / 2;
        }

        public int centreY() {
            return y + height / 2;
        }

        boolean contains(int px, int py, int around) {
            return px >= x - around && px <= x + width + around && py >= y - around && py <= y + height + around;
        }
    }
}
