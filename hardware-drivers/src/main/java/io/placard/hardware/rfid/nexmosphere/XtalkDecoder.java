package io.placard.hardware.rfid.nexmosphere;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes the lines of a Nexmosphere controller. Holds one line, whatever comes.
 *
 * <pre>
 * XR[PU004] X001A[1]             XR-DR1: tag 004 lifted from antenna 001, in two lines
 * XR[PB004] X001A[0]             tag 004 put back on it
 * X007B[ d004 d002 d000 d000]    all tags on antenna 007; d000 is none
 * X001B[TD=UID:04A2B3C4D5E6F7]   XR-DR2, XR-DW2: tag seen; TR: no longer; TNR:00042 in place of the UID by setting
 * X005B[Dz=AB]                   X-Eye: something in zone AB; XX for none
 * X004B[Bs=NEAR]                 air button; FAR, IDLE
 * X003A[3]                       button or magnet; 0 for none
 * </pre>
 *
 * Sources: tests of signageos/nexmosphere-sdk-js; Nexmosphere X-Script serial API manual, XR-DR2 product manual. There
 * is no checksum: a message is believed where it ends its line, so that noise before it costs nothing.
 */
final class XtalkDecoder {
    private static final int MOST_BYTES = 160;

    /** Numbered tags end at 250: what is beyond was damaged on its way. */
    private static final String TAG = "(?:[01]\\d\\d|2[0-4]\\d|250)";

    private static final Pattern TAG_MOVED = Pattern.compile("XR\\[P([UB])(" + TAG + ")]$");
    private static final Pattern VALUE = Pattern.compile("X(\\d{3})A\\[(\\d{1,3})]$");
    private static final Pattern TEXT = Pattern.compile("X(\\d{3})B\\[([^\\[\\]]{0,64})]$");
    private static final Pattern OTHER = Pattern.compile("[XGSD]\\w{0,8}(\\[[^\\[\\]]{0,64}]|=[^\\[\\]]{0,64})$");
    private static final Pattern TAG_LIST = Pattern.compile("(\\s*d" + TAG + "){1,8}\\s*");
    private static final Pattern NFC = Pattern.compile("(TD|TR)=(?:UID|TNR):\\s*([0-9A-F]{1,20})\\b.*");
    private static final String NO_TAG = "000";

    private final StringBuilder line = new StringBuilder(MOST_BYTES);

    Optional<XtalkMessage> accept(byte value) {
        if (value == '\r' || value == '\n') {
            if (line.isEmpty()) {
                return Optional.empty();
            }
            var message = read(line.toString());
            line.setLength(0);
            return Optional.of(message);
        }
        // Never left out: what noise has torn apart must not fit together again.
        line.append(value >= ' ' && value <= '~' ? (char) value : '?');
        if (line.length() < MOST_BYTES) {
            return Optional.empty();
        }
        line.delete(0, MOST_BYTES / 2);
        return Optional.of(new XtalkMessage.Corrupt());
    }

    void reset() {
        line.setLength(0);
    }

    private static XtalkMessage read(String text) {
        var moved = TAG_MOVED.matcher(text);
        if (moved.find()) {
            return new XtalkMessage.TagMoved(moved.group(2), moved.group(1).equals("U"));
        }
        var value = VALUE.matcher(text);
        if (value.find()) {
            return new XtalkMessage.Value(value.group(1), Integer.parseInt(value.group(2)));
        }
        var words = TEXT.matcher(text);
        if (words.find()) {
            return readText(words);
        }
        return OTHER.matcher(text).find() ? new XtalkMessage.Other(text) : new XtalkMessage.Corrupt();
    }

    private static XtalkMessage readText(Matcher message) {
        var address = message.group(1);
        var text = message.group(2);
        if (TAG_LIST.matcher(text).matches()) {
            return new XtalkMessage.TagList(
                    address,
                    Arrays.stream(text.trim().split("\\s*d", -1))
                            .map(String::trim)
                            .filter(tag -> !tag.isEmpty() && !tag.equals(NO_TAG))
                            .toList());
        }
        var nfc = NFC.matcher(text);
        if (nfc.matches()) {
            return new XtalkMessage.Nfc(address, nfc.group(2), nfc.group(1).equals("TR"));
        }
        if (text.startsWith("Dz=")) {
            return new XtalkMessage.Zone(address, text.substring("Dz=".length()));
        }
        return switch (text) {
            case "Bs=NEAR", "Bs=FAR" -> new XtalkMessage.AirButton(address, true);
            case "Bs=IDLE" -> new XtalkMessage.AirButton(address, false);
            default -> new XtalkMessage.Other(message.group());
        };
    }
}
