package io.placard.kiosk.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import co.elastic.logging.EcsJsonSerializer;
import co.elastic.logging.logback.EcsEncoder;
import java.util.stream.Collectors;
import org.slf4j.event.KeyValuePair;

/**
 * A line of the log as JSON, by the Elastic Common Schema, which most engines that gather logs read as it is. What a
 * line is about (generation, socket, request, ...) is in fields of its own, {@code placard.generation} for example.
 */
final class JsonLine extends EcsEncoder {
    private static final String OWN = "placard.";

    @Override
    protected void addCustomFields(ILoggingEvent event, StringBuilder line) {
        var pairs = event.getKeyValuePairs();
        if (pairs != null) {
            EcsJsonSerializer.serializeMDC(
                    line,
                    pairs.stream()
                            .collect(Collectors.toMap(
                                    (KeyValuePair pair) -> OWN + pair.key,
                                    pair -> String.valueOf(pair.value),
                                    (first, second) -> second)));
        }
    }
}
