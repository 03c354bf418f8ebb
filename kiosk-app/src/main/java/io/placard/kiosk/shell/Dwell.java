package io.placard.kiosk.shell;

import java.time.Duration;

/**
 * A product that lay on a pad or in a slot within one session.
 *
 * @param lasted from being laid down until being lifted, by the devices' own times
 */
public record Dwell(long productId, Source source, Duration lasted) {}
