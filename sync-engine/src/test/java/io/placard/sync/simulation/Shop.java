package io.placard.sync.simulation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.placard.sync.simulation.BroadcastRules.Source;
import java.time.Instant;

/** What goes on in a shop: sales, new prices, products that come and go. */
final class Shop {
    private static final int MOST_PRODUCTS = 18;
    private static final long NEVER_USED = MOST_PRODUCTS + 1;
    private static final Instant LONG_AGO = Instant.parse("2026-01-02T03:04:05.678Z");

    private final BackEnd backEnd;
    private final Chance chance;
    private int serial;

    Shop(BackEnd backEnd, Chance chance) {
        this.backEnd = backEnd;
        this.chance = chance;
    }

    void open() {
        var products = chance.between(0, MOST_PRODUCTS);
        for (var id = 1L; id <= products; id++) {
            backEnd.create(id, chance.below(4));
        }
    }

    /** Anything that changes the store. */
    void anything() {
        switch (chance.below(20)) {
            case 0, 1 -> comeOrGo(chance.oneIn(4) ? Source.POINT_OF_SALE : Source.STAFF);
            case 2 ->
                backEnd.updateUnseen(
                        anyId(),
                        json -> json.putArray("store_taxes").addObject().put("name", "tax " + ++serial));
            case 3, 4 -> lists();
            case 5 -> withEqualStock();
            case 6 -> tagsInOtherCase();
            case 7 -> tooLarge();
            case 8 -> stock(Source.POINT_OF_SALE);
            case 9 -> backEnd.update(anyId(), Source.STAFF, this::newPrice);
            default -> somethingTold();
        }
    }

    private void lists() {
        if (chance.oneIn(2)) {
            backEnd.restructure(++serial);
        } else {
            backEnd.assign("04A1", anyId());
        }
    }

    /** Something that the back end tells while it is open. */
    void somethingTold() {
        switch (chance.below(8)) {
            case 0 -> comeOrGo(Source.STAFF);
            case 1 -> backEnd.update(anyId(), Source.STAFF, this::newPrice, "last_updated_websocket");
            case 2 -> backEnd.update(anyId(), Source.STAFF, Shop::otherStatus, "status");
            case 3 -> backEnd.update(anyId(), Source.STAFF, json -> json.put("name", "Name " + ++serial), "name");
            case 4 -> backEnd.update(anyId(), Source.STAFF, this::newTags, "tag_list");
            case 5 -> backEnd.update(anyId(), Source.STAFF, this::otherBrand, "brand_id", "last_updated_websocket");
            default -> stock(Source.STAFF);
        }
    }

    /** One product is gone and another is there, so that the count is the same; nothing tells of either. */
    boolean swapsUnseen() {
        var all = backEnd.rows().stream().map(Row::id).toList();
        if (all.isEmpty() || all.contains(NEVER_USED)) {
            return false;
        }
        backEnd.destroy(chance.of(all), Source.POINT_OF_SALE);
        backEnd.slipIn(NEVER_USED, chance.between(1, 3), LONG_AGO);
        return true;
    }

    /** A product is made, also under an id that was used before, or is gone. */
    private void comeOrGo(Source source) {
        var id = anyId();
        if (backEnd.find(id).isPresent()) {
            backEnd.destroy(id, source);
        } else {
            backEnd.create(id, chance.below(4));
        }
    }

    private void stock(Source source) {
        var id = anyId();
        var before = backEnd.find(id).map(row -> row.wire().product().stock()).orElse(0);
        var now = (before + chance.between(1, 3)) % 4;
        backEnd.update(id, source, json -> json.put("stock", now), "stock");
    }

    private void withEqualStock() {
        backEnd.update(anyId(), Source.STAFF, json -> json.put("name", "Quiet " + ++serial), "stock", "name");
    }

    private void tagsInOtherCase() {
        backEnd.update(
                anyId(),
                Source.STAFF,
                json -> {
                    var tag = json.path("tag_list").path(0).asText();
                    var isLower = !tag.isEmpty() && Character.isLowerCase(tag.charAt(0));
                    json.putArray("tag_list").add(isLower ? "Calm" : "calm");
                },
                "tag_list");
    }

    private void tooLarge() {
        var id = anyId();
        backEnd.update(id, Source.STAFF, json -> json.put("description", "x".repeat(11_000)), "description");
        backEnd.update(id, Source.POINT_OF_SALE, json -> json.put("description", "short"), "description");
    }

    private void newPrice(ObjectNode json) {
        json.putArray("product_values").addObject().put("name", "1/8 oz").put("value", ++serial + ".5");
    }

    private static void otherStatus(ObjectNode json) {
        json.put("status", json.path("status").asText().equals("published") ? "unpublished" : "published");
    }

    private void newTags(ObjectNode json) {
        json.putArray("tag_list").add("tag " + ++serial);
        json.putArray("rfids").add("04A" + serial);
    }

    private void otherBrand(ObjectNode json) {
        json.putObject("brand").put("id", 8 + ++serial).put("name", "Brand " + serial);
    }

    private long anyId() {
        return chance.between(1, MOST_PRODUCTS);
    }
}
