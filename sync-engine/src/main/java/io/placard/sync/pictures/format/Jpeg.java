package io.placard.sync.pictures.format;

import java.io.IOException;
import okio.BufferedSource;

/** Segments from SOI to EOI; of the coded pixels between them only that they end where a marker says so. */
final class Jpeg {
    private static final int MARKER = 0xff;
    private static final int STUFFING = 0x00;
    private static final int TEMPORARY = 0x01;
    private static final int FIRST_RESTART = 0xd0;
    private static final int LAST_RESTART = 0xd7;
    private static final int END_OF_IMAGE = 0xd9;
    private static final int START_OF_SCAN = 0xda;
    private static final int FIRST_FRAME = 0xc0;
    private static final int LAST_FRAME = 0xcf;
    private static final int HUFFMAN_TABLES = 0xc4;
    private static final int EXTENSIONS = 0xc8;
    private static final int ARITHMETIC_TABLES = 0xcc;

    private Jpeg() {}

    static void through(BufferedSource source) throws IOException {
        source.skip(2);
        var hasFrame = false;
        var hasScan = false;
        var marker = nextMarker(source);
        while (marker != END_OF_IMAGE) {
            if (!standsAlone(marker)) {
                skipSegment(source);
            }
            hasFrame |= isFrame(marker);
            hasScan |= marker == START_OF_SCAN;
            marker = marker == START_OF_SCAN ? markerAfterScan(source) : nextMarker(source);
        }
        if (!hasFrame || !hasScan) {
            throw new DamagedPictureException("a JPEG without pixels");
        }
    }

    private static int nextMarker(BufferedSource source) throws IOException {
        if (unsigned(source) != MARKER) {
            throw new DamagedPictureException("a JPEG with a segment of the wrong length");
        }
        return afterFill(source);
    }

    private static int markerAfterScan(BufferedSource source) throws IOException {
        while (true) {
            var at = source.indexOf((byte) MARKER);
            source.skip(at < 0 ? Long.MAX_VALUE : at + 1);
            var code = afterFill(source);
            if (code != STUFFING && !isRestart(code)) {
                return code;
            }
        }
    }

    /** A marker may be preceded by any number of its first bytes. */
    private static int afterFill(BufferedSource source) throws IOException {
        var code = unsigned(source);
        while (code == MARKER) {
            code = unsigned(source);
        }
        return code;
    }

    private static void skipSegment(BufferedSource source) throws IOException {
        var length = source.readShort() & 0xffff;
        if (length < 2) {
            throw new DamagedPictureException("a JPEG with an impossible segment");
        }
        source.skip(length - 2);
    }

    private static boolean standsAlone(int marker) {
        return isRestart(marker) || marker == TEMPORARY;
    }

    private static boolean isRestart(int marker) {
        return marker >= FIRST_RESTART && marker <= LAST_RESTART;
    }

    private static boolean isFrame(int marker) {
        return marker >= FIRST_FRAME
                && marker <= LAST_FRAME
                && marker != HUFFMAN_TABLES
                && marker != EXTENSIONS
                && marker != ARITHMETIC_TABLES;
    }

    private static int unsigned(BufferedSource source) throws IOException {
        return source.readByte() & 0xff;
    }
}
