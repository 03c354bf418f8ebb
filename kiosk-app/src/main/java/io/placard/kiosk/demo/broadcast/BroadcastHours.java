package io.placard.kiosk.demo.broadcast;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** The daily hours in which the back end speaks: from {@code opens}, up to but without {@code closes}. */
public sealed interface BroadcastHours {
    /** The real back end's hours, whatever the shop's own are: 08:00 to 23:00 US Eastern. */
    BroadcastHours US_EASTERN = new Daily(ZoneId.of("America/New_York"), LocalTime.of(8, 0), LocalTime.of(23, 0));

    /** Never silent: the demo's own hours, which must be as lively at night as at noon. */
    BroadcastHours ALWAYS = new Always();

    boolean isOpenAt(Instant instant);

    /** Every hour of every day. */
    record Always() implements BroadcastHours {
        @Override
        public boolean isOpenAt(Instant instant) {
            return true;
        }
    }

    /** The same hours every day, by the clocks of one zone. */
    record Daily(ZoneId zone, LocalTime opens, LocalTime closes) implements BroadcastHours {
        @Override
        public boolean isOpenAt(Instant instant) {
            var time = LocalTime.ofInstant(instant, zone);
            return !time.isBefore(opens) && time.isBefore(closes);
        }
    }
}
