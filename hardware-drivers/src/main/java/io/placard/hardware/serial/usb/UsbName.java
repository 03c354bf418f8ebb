package io.placard.hardware.serial.usb;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A name of a USB port that stays when it gets another device file, as configurations write it. */
public sealed interface UsbName {
    /** What such names begin with. */
    String SCHEME = "usb:";

    /** For people who have to write one. */
    String FORMS = "usb:VENDOR:PRODUCT:SERIAL:INTERFACE or usb:VENDOR:PRODUCT:INTERFACE@SOCKET";

    /** Whether this is a port's name. */
    boolean isOf(UsbPort port);

    /** The device itself, in whatever socket: {@code usb:0403:6001:A50285BI:0}. */
    record OfDevice(String model, String serial, String channel) implements UsbName {
        @Override
        public boolean isOf(UsbPort port) {
            return port.model().equals(model)
                    && port.serial().equals(Optional.of(serial))
                    && port.channel().equals(channel);
        }

        @Override
        public String toString() {
            return SCHEME + model + ":" + serial + ":" + channel;
        }
    }

    /** Whatever device of this model is in the socket: {@code usb:1a86:7523:0@0000:00:14.0-1.2}. */
    record OfSocket(String model, String channel, String location) implements UsbName {
        @Override
        public boolean isOf(UsbPort port) {
            return port.model().equals(model)
                    && port.channel().equals(channel)
                    && port.location().equals(location);
        }

        @Override
        public String toString() {
            return SCHEME + model + ":" + channel + "@" + location;
        }
    }

    /** Reads a name from a configuration; empty where it is none. */
    static Optional<UsbName> parse(String text) {
        var device = Patterns.OF_DEVICE.matcher(text);
        if (device.matches()) {
            return Optional.of(new OfDevice(model(device), device.group(2), device.group(3)));
        }
        var socket = Patterns.OF_SOCKET.matcher(text);
        return socket.matches()
                ? Optional.of(new OfSocket(model(socket), socket.group(2), socket.group(3)))
                : Optional.empty();
    }

    /** The system writes these digits in lower case. */
    private static String model(MatchResult name) {
        return name.group(1).toLowerCase(Locale.ROOT);
    }

    /** What names look like. */
    final class Patterns {
        private static final String MODEL = "usb:(\\p{XDigit}{4}:\\p{XDigit}{4})";
        private static final String CHANNEL = "(\\d{1,3}(?:\\.\\d{1,3})?)";
        private static final Pattern OF_DEVICE = Pattern.compile(MODEL + ":([\\w.-]+):" + CHANNEL);
        private static final Pattern OF_SOCKET = Pattern.compile(MODEL + ":" + CHANNEL + "@(\\S+)");

        private Patterns() {}
    }
}
