package io.placard.hardware.smartcard;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Locale;

/**
 * How wide PC/SC's types are on this system. All have the same functions, and each its own idea of a DWORD.
 *
 * @param library the library's name for the loader; Debian's, without the package for developers
 * @param suffix of functions that take text
 * @param word DWORD and LONG
 * @param handle SCARDCONTEXT and SCARDHANDLE
 */
record PcscAbi(String library, String suffix, ValueLayout word, ValueLayout handle) {
    /** Longer than any system's SCARD_READERSTATE (80 bytes on Linux, 64 on Windows, 61 on macOS). */
    private static final long STATE_BYTES = 128;

    private static final long CURRENT_AT = 16;

    /** SCARD_STATE_CHANGED says only that it differs from what was passed in. */
    private static final long CHANGED = 0x2;

    static PcscAbi ofThisSystem() {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("windows")) {
            return new PcscAbi("winscard.dll", "A", JAVA_INT, JAVA_LONG);
        }
        if (system.contains("mac")) {
            return new PcscAbi("/System/Library/Frameworks/PCSC.framework/PCSC", "", JAVA_INT, JAVA_INT);
        }
        return new PcscAbi("libpcsclite.so.1", "", JAVA_LONG, JAVA_LONG);
    }

    MemorySegment allocateHandle(Arena arena) {
        return arena.allocate(handle);
    }

    MemorySegment allocateWord(Arena arena, long value) {
        var segment = arena.allocate(word);
        write(segment, word, 0, value);
        return segment;
    }

    long handle(MemorySegment segment) {
        return read(segment, handle, 0);
    }

    long word(MemorySegment segment) {
        return read(segment, word, 0) & 0xFFFF_FFFFL;
    }

    /** {@code { const char *reader; void *user; DWORD current; DWORD event; DWORD atrLength; BYTE atr[]; }}. */
    MemorySegment allocateState(Arena arena, String reader, long current) {
        var state = arena.allocate(STATE_BYTES, ADDRESS.byteAlignment());
        state.set(ADDRESS, 0, arena.allocateFrom(reader));
        write(state, word, CURRENT_AT, current);
        return state;
    }

    long eventState(MemorySegment state) {
        return read(state, word, CURRENT_AT + word.byteSize()) & 0xFFFF_FFFFL & ~CHANGED;
    }

    /** {@code SCARD_IO_REQUEST { DWORD protocol; DWORD length; }}. */
    MemorySegment allocateProtocol(Arena arena, long protocol) {
        var request = arena.allocate(2 * word.byteSize(), word.byteAlignment());
        write(request, word, 0, protocol);
        write(request, word, word.byteSize(), 2 * word.byteSize());
        return request;
    }

    private static long read(MemorySegment segment, ValueLayout layout, long offset) {
        return layout.equals(JAVA_LONG) ? segment.get(JAVA_LONG, offset) : segment.get(JAVA_INT, offset);
    }

    private static void write(MemorySegment segment, ValueLayout layout, long offset, long value) {
        if (layout.equals(JAVA_LONG)) {
            segment.set(JAVA_LONG, offset, value);
        } else {
            segment.set(JAVA_INT, offset, (int) value);
        }
    }
}
