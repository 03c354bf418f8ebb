package io.placard.hardware.serial.usb;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One serial port of a USB device that is plugged in.
 *
 * @param device its file, {@code /dev/ttyUSB3}; another one each time it is plugged in
 * @param model vendor and product, {@code 1a86:7523}
 * @param serial the device's own number; many cheap adapters have none, and some share one
 * @param channel which of the device's ports it is: the number of its USB interface, 0 for most
 * @param location the socket: controller and the way through hubs, {@code 0000:00:14.0-1.2}
 * @param product what the device calls itself; empty for some
 */
public record UsbPort(
        Path device, String model, Optional<String> serial, String channel, String location, String product) {}
