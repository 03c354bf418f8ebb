package io.placard.kiosk.licences;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.placard.kiosk.licences.Licences.LegalText;
import io.placard.kiosk.licences.Licences.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads what the build wrote into the jar. Reads files: not for the JavaFX thread. */
public final class ShippedLicences {
    private static final String LIST = "licences.json";
    private static final String FOR_PEOPLE = "THIRD-PARTY.txt";

    private ShippedLicences() {}

    /** All parts, with the Java that runs the kiosk now. */
    public static Licences read() throws IOException {
        try (var list = ShippedLicences.class.getResourceAsStream(LIST)) {
            return with(list, JavaLicence.ofThisProcess());
        }
    }

    /** The same as one text for people; empty where the program was not packaged. */
    public static byte[] forPeople() throws IOException {
        try (var text = ShippedLicences.class.getResourceAsStream(FOR_PEOPLE)) {
            return text == null ? new byte[0] : text.readAllBytes();
        }
    }

    static Licences with(@Nullable InputStream list, Part java) throws IOException {
        if (list == null) {
            return new Licences(List.of());
        }
        var json = new ObjectMapper().readTree(list);
        var texts = elements(json.path("texts"))
                .map(text -> new LegalText(
                        text.path("title").asText(), text.path("words").asText()))
                .toList();
        var parts = new ArrayList<>(
                elements(json.path("components")).map(part -> part(part, texts)).toList());
        parts.add(java);
        parts.sort(Comparator.comparing(part -> part.name().toLowerCase(Locale.ROOT)));
        return new Licences(parts);
    }

    private static Part part(JsonNode part, List<LegalText> texts) {
        return new Part(
                part.path("name").asText(),
                part.path("version").asText(),
                part.path("licence").asText(),
                elements(part.path("texts"))
                        .map(number -> texts.get(number.asInt()))
                        .toList());
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
