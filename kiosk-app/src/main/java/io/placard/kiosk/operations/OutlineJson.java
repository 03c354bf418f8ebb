package io.placard.kiosk.operations;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.placard.kiosk.display.ScreenOutline.Touchable;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What {@code GET /screen.json} answers. */
final class OutlineJson {
    private OutlineJson() {}

    static byte[] write(List<Touchable> touchables) {
        var json = JsonNodeFactory.instance.objectNode();
        var all = json.putArray("touchables");
        for (var each : touchables) {
            var seen = each.seen();
            all.addObject()
                    .put("kind", each.kind())
                    .put("id", each.id())
                    .put("place", each.place())
                    .put("name", each.name())
                    .put("x", Math.round(seen.getMinX()))
                    .put("y", Math.round(seen.getMinY()))
                    .put("width", Math.round(seen.getWidth()))
                    .put("height", Math.round(seen.getHeight()))
                    .put("enabled", each.isEnabled())
                    .put("chosen", each.isChosen());
        }
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }
}
