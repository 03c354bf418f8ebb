package io.placard.hardware.rfid.line;

import io.placard.hardware.driver.Driver;
import io.placard.hardware.driver.Findings;
import io.placard.hardware.driver.ReaderDriver;
import io.placard.hardware.option.Option;
import io.placard.hardware.rfid.PresenceSettings;
import io.placard.hardware.rfid.TagChange;
import io.placard.hardware.rfid.TagPresence;
import io.placard.hardware.serial.LineSettings;
import io.placard.hardware.serial.Moment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A reader whose firmware says tags in lines of text, as the configuration describes them. Lines end with CR, LF or
 * both; what is longer than 200 characters is no line.
 */
public final class LineTagDriver implements Driver {
    private static final Option<String> TAG =
            Option.text("tag_pattern", "regular expression of a line with a tag; its first group is the tag");
    private static final Option<String> REMOVED =
            Option.text("removed_pattern", "regular expression of the line that says a tag was lifted");
    private static final String ANY_HEX_ID = "\\b([0-9A-Fa-f]{8,24})\\b";

    /** For the table of drivers. */
    public static final ReaderDriver DRIVER = new ReaderDriver(
            "line",
            "home-made readers that send lines of text",
            LineSettings.listening(9600),
            Stream.of(List.<Option<?>>of(TAG, REMOVED), PresenceSettings.OPTIONS)
                    .flatMap(List::stream)
                    .toList(),
            LineTagDriver::new);

    private final LinePattern tagPattern;
    private final Optional<LinePattern> removedPattern;
    private final TagPresence presence;
    private final Findings findings;
    private final StringBuilder line = new StringBuilder(LinePattern.MOST_CHARACTERS);
    private boolean isTooLong;

    private LineTagDriver(ReaderDriver.Request request) {
        var options = request.options();
        tagPattern = LinePattern.of(TAG.key(), options.get(TAG, ANY_HEX_ID));
        removedPattern = options.find(REMOVED).map(pattern -> LinePattern.of(REMOVED.key(), pattern));
        presence = new TagPresence(PresenceSettings.EM4100.with(options), request.isKnownTag());
        findings = request.findings();
    }

    @Override
    public void opened(Moment now) {
        line.setLength(0);
        isTooLong = false;
        presence.opened(now.nanos());
    }

    @Override
    public void received(byte value, Moment now) {
        presence.sign(now.nanos());
        if (value == '\r' || value == '\n') {
            endLine(now);
        } else if (line.length() < LinePattern.MOST_CHARACTERS) {
            // Never left out: what noise has torn apart must not fit together again.
            line.append(value >= ' ' && value <= '~' ? (char) value : '?');
        } else {
            isTooLong = true;
        }
    }

    @Override
    public void passed(long silentUntilNanos, Moment now) {
        if (removedPattern.isEmpty() || presence.isLost()) {
            tell(presence.quiet(silentUntilNanos), now);
        }
    }

    @Override
    public void lost(Moment now) {
        presence.lost(now.nanos());
    }

    private void endLine(Moment now) {
        var text = line.toString();
        line.setLength(0);
        if (isTooLong) {
            isTooLong = false;
            findings.invalid();
        } else if (!text.isEmpty()) {
            read(text, now);
        }
    }

    private void read(String text, Moment now) {
        if (removedPattern.flatMap(pattern -> pattern.find(text)).isPresent()) {
            findings.valid(text, now);
            tell(presence.lifted(), now);
            return;
        }
        var tag = tagPattern.find(text).filter(found -> !found.isEmpty());
        if (tag.isEmpty()) {
            findings.invalid();
            return;
        }
        findings.valid(tag.get(), now);
        tell(presence.valid(tag.get(), now.nanos()), now);
    }

    private void tell(List<TagChange> changes, Moment now) {
        for (var change : changes) {
            switch (change) {
                case TagChange.Put(String tag) -> findings.put(Findings.ONLY_PLACE, tag, now);
                case TagChange.Removed(String tag) -> findings.removed(Findings.ONLY_PLACE, tag, now);
            }
        }
    }
}
