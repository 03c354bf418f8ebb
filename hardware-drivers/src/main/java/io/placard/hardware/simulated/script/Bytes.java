package io.placard.hardware.simulated.script;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** Bytes on a line. Immutable. */
public final class Bytes {
    public static final Bytes NONE = new Bytes(new byte[0]);

    private final byte[] values;

    private Bytes(byte[] values) {
        this.values = values;
    }

    /** The low eight bits of each. */
    public static Bytes of(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return new Bytes(bytes);
    }

    /** Hex digits, with or without spaces. */
    public static Bytes hex(String digits) {
        return new Bytes(HexFormat.of().parseHex(digits.replace(" ", "")));
    }

    public static Bytes ascii(String text) {
        return new Bytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    public static Bytes copyOf(byte[] values, int length) {
        return new Bytes(Arrays.copyOf(values, length));
    }

    /** 16 bits, high byte first. */
    public static Bytes u16(int value) {
        return of(value >> Byte.SIZE, value);
    }

    /** 32 bits, high byte first. */
    public static Bytes u32(int value) {
        return u16(value >> Short.SIZE).then(u16(value));
    }

    public int length() {
        return values.length;
    }

    public boolean isEmpty() {
        return values.length == 0;
    }

    /** The byte there, 0 to 255. */
    public int at(int index) {
        return values[index] & 0xFF;
    }

    /** The 16 bits that begin there, high byte first. */
    public int u16At(int index) {
        return at(index) << Byte.SIZE | at(index + 1);
    }

    /** The 32 bits that begin there, high byte first. */
    public int u32At(int index) {
        return u16At(index) << Short.SIZE | u16At(index + 2);
    }

    public Bytes then(Bytes more) {
        var all = Arrays.copyOf(values, values.length + more.values.length);
        System.arraycopy(more.values, 0, all, values.length, more.values.length);
        return new Bytes(all);
    }

    public Bytes then(int... more) {
        return then(of(more));
    }

    /** From here on. */
    public Bytes from(int begin) {
        return part(begin, values.length);
    }

    public Bytes part(int begin, int end) {
        return new Bytes(Arrays.copyOfRange(values, begin, end));
    }

    /** All bytes added up. */
    public int sum() {
        int sum = 0;
        for (byte value : values) {
            sum += value & 0xFF;
        }
        return sum;
    }

    public byte[] toArray() {
        return values.clone();
    }

    /** As text. */
    public String text() {
        return new String(values, StandardCharsets.ISO_8859_1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(values, bytes.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    /** Hex digits in upper case. */
    @Override
    public String toString() {
        return HexFormat.of().withUpperCase().formatHex(values);
    }
}
