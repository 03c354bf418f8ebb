package io.placard.sync.outbox;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says each trouble once: the log of a week without a network has one line of it, not ten thousand. */
final class Troubles {
    private static final Logger log = LoggerFactory.getLogger(Troubles.class);
    private static final int MOST = 200;

    private final Set<String> told = ConcurrentHashMap.newKeySet();
    private final Map<String, String> lasting = new ConcurrentHashMap<>();

    /** Something that happened and is over. */
    void tell(String words) {
        if (told.size() < MOST && told.add(words)) {
            log.warn("{} (told once)", words);
        }
    }

    /** A destination cannot be reached; told again when this is over. */
    void begins(Destination destination, String words) {
        if (lasting.put(destination.name(), words) == null) {
            log.warn("Messages for {} wait: {}", destination, words);
        }
    }

    void isOver(Destination destination) {
        if (lasting.remove(destination.name()) != null) {
            log.info("Messages for {} go out again", destination);
        }
    }
}
