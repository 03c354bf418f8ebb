package io.placard.kiosk.assigning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.placard.catalog.Assignment.Target;
import io.placard.catalog.RfidEntity;
import io.placard.catalog.local.LocalAssignments;
import io.placard.catalog.local.LocalAssignments.Outcome;
import io.placard.kiosk.operations.web.Answer;
import io.placard.kiosk.operations.web.RefusedException;
import io.placard.kiosk.operations.web.Request;
import java.util.Locale;
import java.util.Optional;

/**
 * Takes what another kiosk has exported. Says first what it would change; changes only what it is told to, and never
 * what already stands for something else unless that is asked for.
 */
final class AssignmentImport {
    private final LocalAssignments assignments;
    private final AssignmentJson json;

    AssignmentImport(LocalAssignments assignments, AssignmentJson json) {
        this.assignments = assignments;
        this.json = json;
    }

    /** What becomes of one entry. */
    private enum Verdict {
        /** Stands for nothing yet. */
        NEW,
        /** Stands for that already. */
        SAME,
        /** Stands for something else. */
        CONFLICT,
        /** No tag, or nothing that this catalogue knows. */
        UNUSABLE;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Answer answer(Request request) throws RefusedException {
        var entries = request.body().path("rfids");
        if (!entries.isArray()) {
            throw new RefusedException(400, "rfids must be a list, as /assignments/export.json gives it.");
        }
        var isApplied = request.body().path("apply").asBoolean(false);
        var replaces = request.body().path("replace").asBoolean(false);
        var tree = JsonNodeFactory.instance.objectNode().put("applied", isApplied);
        for (var verdict : Verdict.values()) {
            tree.putArray(verdict.key());
        }
        for (var entry : entries) {
            var verdict = judge(entry);
            tree.withArray(verdict.key()).add(describe(entry));
            if (isApplied && (verdict == Verdict.NEW || (verdict == Verdict.CONFLICT && replaces))) {
                apply(entry);
            }
        }
        return Answer.json(tree);
    }

    private Verdict judge(JsonNode entry) {
        var code = code(entry);
        var target = target(entry);
        if (code.isEmpty() || target.isEmpty()) {
            return Verdict.UNUSABLE;
        }
        var now = assignments.meaning(code).target();
        if (now.isEmpty()) {
            return Verdict.NEW;
        }
        return now.equals(target) ? Verdict.SAME : Verdict.CONFLICT;
    }

    private void apply(JsonNode entry) throws RefusedException {
        var target = target(entry).orElseThrow();
        if (assignments.assign(code(entry), target) instanceof Outcome.Refused(var words)) {
            throw new RefusedException(400, code(entry) + ": " + words);
        }
    }

    /** What is asked for, beside what holds now. */
    private ObjectNode describe(JsonNode entry) {
        var tree = JsonNodeFactory.instance.objectNode().put("code", code(entry));
        target(entry).ifPresent(asked -> tree.set("asked", json.of(asked)));
        assignments.meaning(code(entry)).target().ifPresent(now -> tree.set("now", json.of(now)));
        return tree;
    }

    private static String code(JsonNode entry) {
        return entry.path("code").asText("").strip();
    }

    /** Empty where it names nothing that is in this catalogue. */
    private Optional<Target> target(JsonNode entry) {
        var entity = new RfidEntity(
                entry.path("rfid_entity_type").asText(""),
                entry.path("product_id").asLong(0),
                entry.path("rfid_entity_id").asLong(0),
                entry.path("rfid_sub_entity_id").asLong(0));
        return entity.target().filter(target -> !json.isGone(target));
    }
}
