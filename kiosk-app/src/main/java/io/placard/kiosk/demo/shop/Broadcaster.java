package io.placard.kiosk.demo.shop;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.placard.kiosk.demo.broadcast.BroadcastDecision;
import io.placard.kiosk.demo.broadcast.BroadcastPolicy;
import io.placard.kiosk.demo.broadcast.ChangeSource;
import io.placard.kiosk.demo.broadcast.FieldChange;
import io.placard.kiosk.demo.broadcast.LiveEvent;
import io.placard.kiosk.demo.catalogue.ShopProduct;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Consumer;

/** Turns the shop's changes into live events, where the broadcasting rules allow it. */
public final class Broadcaster implements ShopListener {
    private final BroadcastPolicy policy;
    private final String channel;
    private final ProductJson json;
    private final InstantSource clock;
    private final Consumer<LiveEvent> outbox;

    public Broadcaster(
            BroadcastPolicy policy, String channel, ProductJson json, InstantSource clock, Consumer<LiveEvent> outbox) {
        this.policy = policy;
        this.channel = channel;
        this.json = json;
        this.clock = clock;
        this.outbox = outbox;
    }

    @Override
    public void created(ShopProduct product, ChangeSource source) {
        changed(ProductChanges.ofNew(product), product, source);
    }

    @Override
    public void updated(ShopProduct before, ShopProduct after, ChangeSource source) {
        changed(ProductChanges.between(before, after), after, source);
    }

    private void changed(Map<String, FieldChange> changes, ShopProduct after, ChangeSource source) {
        var event = JsonNodeFactory.instance.objectNode();
        event.set("changes", ProductChanges.json(changes));
        event.set("product", json.whole(after));
        var data = event.toString();
        send("product_updated", data, policy.onUpdate(changes, source, bytes(data), clock.instant()));
    }

    @Override
    public void destroyed(ShopProduct product, ChangeSource source) {
        ObjectNode event = JsonNodeFactory.instance.objectNode().set("product", json.columns(product));
        var data = event.toString();
        send("product_destroyed", data, policy.onDestroy(source, bytes(data), clock.instant()));
    }

    private void send(String name, String data, BroadcastDecision decision) {
        if (decision == BroadcastDecision.BROADCAST) {
            outbox.accept(new LiveEvent(channel, name, data));
        }
    }

    private static int bytes(String data) {
        return data.getBytes(StandardCharsets.UTF_8).length;
    }
}
