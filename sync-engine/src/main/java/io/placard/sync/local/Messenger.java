package io.placard.sync.local;

import java.util.Map;
import java.util.UUID;

/** Tells others of a change, at least once, under the same id however often it is asked to. */
@FunctionalInterface
public interface Messenger {
    void tell(UUID id, Map<String, ?> facts);
}
