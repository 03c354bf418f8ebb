package io.placard.kiosk.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.placard.kiosk.updates.QuietTime.Stretch;
import io.placard.kiosk.updates.Updates;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How it stands with updates, as status and diagnostics tell it. */
public final class UpdatesJson {
    private UpdatesJson() {}

    /** An object; null where nothing installs updates here. */
    public static JsonNode of(Optional<Updates> found) {
        return found.map(UpdatesJson::of).orElse(JsonNodeFactory.instance.nullNode());
    }

    private static JsonNode of(Updates updates) {
        var status = updates.status();
        var json = JsonNodeFactory.instance.objectNode();
        json.put("newest", status.newest().orElse(null));
        json.put("checked_at", text(status.checkedAt()));
        json.put("pending", updates.pending().orElse(null));
        json.put("automatic", updates.automatic());
        json.put("quiet_from", text(updates.quiet().map(Stretch::from)));
        json.put("quiet_until", text(updates.quiet().map(Stretch::to)));
        json.put("last", status.last().orElse(null));
        json.put("last_at", text(status.lastAt()));
        json.put("trouble", status.trouble().orElse(null));
        var takenBack = json.putArray("taken_back");
        status.failed().forEach(takenBack::add);
        return json;
    }

    @Nullable private static String text(Optional<Instant> time) {
        return time.map(Instant::toString).orElse(null);
    }
}
