package io.placard.hardware.simulated.model;

import io.placard.hardware.simulated.script.Bytes;
import java.util.Locale;

/** What readers of EM4100 tags say of a tag of ten hex digits, and home-made ones of any. */
final class TagFrames {
    private static final int TAG_BYTES = 5;

    private TagFrames() {}

    /** {@code 02 | 10 hex digits | 2 hex digits: XOR of the five bytes | 03}. */
    static Bytes rdm6300(String tag) {
        return Bytes.of(0x02).then(em18(tag)).then(0x03);
    }

    /** {@code 10 hex digits | 2 hex digits: XOR of the five bytes}. */
    static Bytes em18(String tag) {
        var id = id(tag);
        int check = 0;
        for (int i = 0; i < TAG_BYTES; i++) {
            check ^= id.at(i);
        }
        return Bytes.ascii(id.then(check).toString());
    }

    /** {@code 0A | 10 hex digits | 0D}. */
    static Bytes parallax(String tag) {
        return Bytes.of(0x0A).then(Bytes.ascii(id(tag).toString())).then(0x0D);
    }

    static Bytes line(String tag) {
        return Bytes.ascii("Tag: " + tag.toUpperCase(Locale.ROOT) + "\r\n");
    }

    private static Bytes id(String tag) {
        var id = Bytes.hex(tag);
        if (id.length() != TAG_BYTES) {
            throw new IllegalArgumentException("An EM4100 tag has ten hex digits, not " + tag);
        }
        return id;
    }
}
