package io.placard.kiosk.demo.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The written assortment ({@code assortment.json}): hand-made products for each shelf and the words for more. */
record Vocabulary(List<Maker> makers, List<Shelf> shelves, List<String> featuredTags, List<Text> articles) {
    /** A brand. */
    record Maker(String name, String description) {}

    /** A short article. */
    record Text(String title, String text, String tag, String icon, String excerpt) {}

    /** A hand-written product: name, kind, origin, tasting notes, tags. */
    record Entry(String name, String kind, String origin, String notes, List<String> tags) {
        static Entry parse(String line) {
            var part = line.split("\\|", -1);
            return new Entry(part[0], part[1], part[2], part[3], List.of(part[4].split(",", -1)));
        }
    }

    /** The words that make up the products beyond the hand-written ones. */
    record Mix(List<String> places, List<String> characters, List<String> kinds) {
        int combinations() {
            return places.size() * characters.size() * kinds.size();
        }
    }

    /** One category with all that fills it; {@code lowest} and {@code highest} are the smallest size's prices. */
    record Shelf(
            String name,
            List<String> makers,
            List<String> sizes,
            int lowest,
            int highest,
            Map<String, List<String>> facts,
            List<String> sentences,
            List<Entry> entries,
            Mix mix) {}

    static Vocabulary read() {
        try (var json = Objects.requireNonNull(Vocabulary.class.getResourceAsStream("assortment.json"))) {
            return from(new ObjectMapper().readTree(json));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the demo's assortment.json", e);
        }
    }

    private static Vocabulary from(JsonNode root) {
        var makers = new ArrayList<Maker>();
        root.path("brands").forEach(each -> makers.add(new Maker(text(each, "name"), text(each, "description"))));
        var shelves = new ArrayList<Shelf>();
        root.path("categories").forEach(each -> shelves.add(shelf(each)));
        var articles = new ArrayList<Text>();
        root.path("articles")
                .forEach(each -> articles.add(new Text(
                        text(each, "title"),
                        text(each, "text"),
                        text(each, "tag"),
                        text(each, "icon"),
                        text(each, "excerpt"))));
        return new Vocabulary(makers, shelves, strings(root.path("featured_tags")), articles);
    }

    private static Shelf shelf(JsonNode json) {
        var facts = new LinkedHashMap<String, List<String>>();
        json.path("facts").properties().forEach(each -> facts.put(each.getKey(), strings(each.getValue())));
        return new Shelf(
                text(json, "name"),
                strings(json.path("brands")),
                strings(json.path("sizes")),
                json.path("prices").path(0).intValue(),
                json.path("prices").path(1).intValue(),
                facts,
                strings(json.path("sentences")),
                strings(json.path("products")).stream().map(Entry::parse).toList(),
                new Mix(strings(json.path("places")), strings(json.path("characters")), strings(json.path("kinds"))));
    }

    private static String text(JsonNode json, String field) {
        return json.path(field).textValue();
    }

    private static List<String> strings(JsonNode array) {
        var strings = new ArrayList<String>(array.size());
        array.forEach(each -> strings.add(each.textValue()));
        return strings;
    }
}
