package io.placard.hardware.rfid.nexmosphere;

import io.placard.hardware.driver.Driver;
import io.placard.hardware.driver.Findings;
import io.placard.hardware.rfid.InventoryPresence;
import io.placard.hardware.rfid.PlacedChange;
import io.placard.hardware.rfid.TagChange;
import io.placard.hardware.serial.Moment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A Nexmosphere controller: each antenna is a place of its own, every other element a slot with its address. */
final class NexmosphereDriver implements Driver {
    /** The two lines of an event come within this time; half an event belongs to no antenna. */
    private static final long PAIR_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    /** Controllers have small buffers. */
    private static final long BETWEEN_COMMANDS_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final NexmosphereSettings settings;
    private final InventoryPresence presence;
    private final Findings findings;
    private final XtalkDecoder decoder = new XtalkDecoder();
    private final SettlingTags settling;
    private final Queue<String> commands = new ArrayDeque<>();
    private long lastCommand;
    private XtalkMessage.@Nullable TagMoved half;
    private long halfAt;

    NexmosphereDriver(NexmosphereSettings settings, InventoryPresence presence, Findings findings) {
        this.settings = settings;
        this.presence = presence;
        this.findings = findings;
        settling = new SettlingTags(settings.settle().toNanos());
    }

    @Override
    public void opened(Moment now) {
        decoder.reset();
        settling.forget();
        half = null;
        presence.opened(now.nanos());
        commands.clear();
        for (var antenna : settings.antennas()) {
            // The controller forgets its settings whenever it loses its power.
            settings.ghostFilter().ifPresent(filter -> commands.add("X" + antenna + "S[6:" + filter + "]"));
            commands.add("X" + antenna + "B[]");
        }
        lastCommand = now.nanos() - BETWEEN_COMMANDS_NANOS;
        sendNext(now.nanos());
    }

    @Override
    public void received(byte value, Moment now) {
        decoder.accept(value).ifPresent(message -> take(message, now));
    }

    @Override
    public void passed(long silentUntilNanos, Moment now) {
        sendNext(now.nanos());
        if (half != null && silentUntilNanos - halfAt > PAIR_NANOS) {
            half = null;
            findings.invalid();
        }
        for (var move : settling.settled(silentUntilNanos)) {
            settled(move, now);
        }
        tell(presence.quiet(silentUntilNanos), now);
    }

    @Override
    public void lost(Moment now) {
        presence.lost(now.nanos());
    }

    private void sendNext(long now) {
        if (now - lastCommand < BETWEEN_COMMANDS_NANOS) {
            return;
        }
        var command = commands.poll();
        if (command != null) {
            findings.send((command + "\r\n").getBytes(StandardCharsets.US_ASCII));
            lastCommand = now;
        }
    }

    private void take(XtalkMessage message, Moment now) {
        switch (message) {
            case XtalkMessage.TagMoved moved -> takeHalf(moved, now);
            case XtalkMessage.Value value -> take(value, now);
            case XtalkMessage.TagList list -> take(list, now);
            case XtalkMessage.Nfc nfc -> {
                findings.valid(nfc.tag(), now);
                settling.moved(nfc.address(), nfc.tag(), nfc.isLifted(), now.nanos());
            }
            case XtalkMessage.Zone zone -> cover(zone.address(), settings.isCovered(zone.zone()), zone.zone(), now);
            case XtalkMessage.AirButton(String address, boolean isNear) ->
                cover(address, isNear, "hand: " + isNear, now);
            case XtalkMessage.Other other -> findings.valid(other.text(), now);
            case XtalkMessage.Corrupt() -> findings.invalid();
        }
    }

    private void takeHalf(XtalkMessage.TagMoved moved, Moment now) {
        if (half != null) {
            findings.invalid();
        }
        half = moved;
        halfAt = now.nanos();
    }

    private void take(XtalkMessage.TagList list, Moment now) {
        findings.valid(String.join(" ", list.tags()), now);
        for (var tag : list.tags()) {
            listed(presence.seen(list.address(), tag, InventoryPresence.NO_RSSI, now.nanos()), now);
        }
        listed(presence.roundEnded(list.address(), now.nanos()), now);
    }

    private void listed(List<PlacedChange> changes, Moment now) {
        for (var placed : changes) {
            var change = placed.change();
            settling.told(placed.place(), change.tag(), change instanceof TagChange.Removed);
        }
        tell(changes, now);
    }

    private void take(XtalkMessage.Value value, Moment now) {
        var moved = half;
        half = null;
        if (moved == null) {
            if (settings.antennas().contains(value.address())) {
                findings.invalid();
            } else {
                cover(value.address(), value.value() != 0, Integer.toString(value.value()), now);
            }
            return;
        }
        boolean fits = now.nanos() - halfAt <= PAIR_NANOS && value.value() == (moved.isLifted() ? 1 : 0);
        if (fits) {
            findings.valid(moved.tag(), now);
            settling.moved(value.address(), moved.tag(), moved.isLifted(), now.nanos());
        } else {
            findings.invalid();
        }
    }

    /** A tag that was lifted before anybody asked what lies there is told as lifted all the same. */
    private void settled(SettlingTags.Move move, Moment now) {
        var spot = move.spot();
        if (!move.isLifted()) {
            tell(presence.seen(spot.address(), spot.tag(), InventoryPresence.NO_RSSI, now.nanos()), now);
            return;
        }
        var gone = presence.gone(spot.address(), spot.tag());
        if (gone.isEmpty()) {
            findings.removed(spot.address(), spot.tag(), now);
        }
        tell(gone, now);
    }

    private void cover(String address, boolean isCovered, String reading, Moment now) {
        findings.valid(reading, now);
        int number = Integer.parseInt(address);
        if (isCovered) {
            findings.covered(number, now);
        } else {
            findings.uncovered(number, now);
        }
    }

    private void tell(List<PlacedChange> changes, Moment now) {
        for (var placed : changes) {
            switch (placed.change()) {
                case TagChange.Put put -> findings.put(placed.place(), put.tag(), now);
                case TagChange.Removed removed -> findings.removed(placed.place(), removed.tag(), now);
            }
        }
    }
}
