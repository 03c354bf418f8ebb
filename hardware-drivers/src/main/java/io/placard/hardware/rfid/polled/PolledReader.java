package io.placard.hardware.rfid.polled;

import io.placard.hardware.driver.Driver;
import io.placard.hardware.driver.Findings;
import io.placard.hardware.driver.ReaderDriver;
import io.placard.hardware.health.Habits;
import io.placard.hardware.option.Option;
import io.placard.hardware.rfid.InventoryPresence;
import io.placard.hardware.rfid.InventorySettings;
import io.placard.hardware.rfid.PlacedChange;
import io.placard.hardware.rfid.TagChange;
import io.placard.hardware.serial.Moment;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A reader that is asked: its protocol, and what its answers say about the tags that lie there. */
public final class PolledReader implements Driver, Hearing {
    /** The configuration may set no longer one. */
    private static final Duration LONGEST_POLL = Duration.ofSeconds(5);

    private final ReaderProtocol protocol;
    private final InventoryPresence presence;
    private final Findings findings;
    private Moment now = new Moment(0, 0);
    private boolean isOpen;

    private PolledReader(Function<Hearing, ReaderProtocol> protocol, InventoryPresence presence, Findings findings) {
        this.presence = presence;
        this.findings = findings;
        this.protocol = protocol.apply(this);
    }

    /**
     * A reader that speaks this protocol.
     *
     * @param protocol makes it for whom it shall tell; nothing may be told yet
     */
    public static PolledReader of(
            Function<Hearing, ReaderProtocol> protocol, InventorySettings defaults, ReaderDriver.Request request) {
        var presence = new InventoryPresence(defaults.with(request.options()), request.isKnownTag());
        return new PolledReader(protocol, presence, request.findings());
    }

    /** What the configuration of such a reader may set: these, and how much it is believed. */
    public static List<Option<?>> options(Option<?>... own) {
        return Stream.concat(Stream.of(own), InventorySettings.OPTIONS.stream()).toList();
    }

    @Override
    public void opened(Moment when) {
        now = when;
        isOpen = true;
        presence.opened(now.nanos());
        protocol.opened(now.nanos());
    }

    @Override
    public void received(byte value, Moment when) {
        now = when;
        protocol.received(value, now.nanos());
    }

    @Override
    public void passed(long silentUntilNanos, Moment when) {
        now = when;
        if (isOpen) {
            protocol.passed(silentUntilNanos);
        }
        tell(presence.quiet(silentUntilNanos));
    }

    @Override
    public Habits habits() {
        return Habits.talking().askedEvery(LONGEST_POLL);
    }

    @Override
    public void lost(Moment when) {
        isOpen = false;
        presence.lost(when.nanos());
    }

    @Override
    public void send(byte[] bytes) {
        findings.send(bytes);
    }

    @Override
    public void read(String place, String tag, int dbm) {
        findings.valid(tag, now);
        tell(presence.seen(place, tag, dbm, now.nanos()));
    }

    @Override
    public void roundEnded(String place) {
        tell(presence.roundEnded(place, now.nanos()));
    }

    @Override
    public void answered() {
        findings.answered(now);
    }

    @Override
    public void broken() {
        presence.sign(now.nanos());
        findings.invalid();
    }

    @Override
    public void outOfStep() {
        findings.outOfStep(now);
    }

    @Override
    public void troubled(String words) {
        findings.troubled(words, now);
    }

    private void tell(List<PlacedChange> changes) {
        for (var placed : changes) {
            switch (placed.change()) {
                case TagChange.Put(String tag) -> findings.put(placed.place(), tag, now);
                case TagChange.Removed(String tag) -> findings.removed(placed.place(), tag, now);
            }
        }
    }
}
