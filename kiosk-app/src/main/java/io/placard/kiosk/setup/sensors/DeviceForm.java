package io.placard.kiosk.setup.sensors;

import io.placard.kiosk.setup.DeviceEntry;
import io.placard.kiosk.setup.DriverGuide;

/** A device that is being named, and not added yet. */
record DeviceForm(boolean isReader, String driver, String port, int number) {
    private static final String USUAL_READER = "rdm6300";
    private static final String USUAL_SENSOR = "a02yyuw";
    private static final int MOST = 9999;

    static DeviceForm begin(int number) {
        return new DeviceForm(true, USUAL_READER, "", number);
    }

    DeviceForm ofKind(boolean ofReader) {
        return ofReader == isReader
                ? this
                : new DeviceForm(ofReader, ofReader ? USUAL_READER : USUAL_SENSOR, port, number);
    }

    DeviceForm by(String otherDriver) {
        return new DeviceForm(isReader, otherDriver, port, number);
    }

    DeviceForm at(String otherPort) {
        return new DeviceForm(isReader, driver, otherPort.strip(), number);
    }

    /** At this port, with the driver that it probably needs. */
    DeviceForm at(String otherPort, String guess) {
        var there = at(otherPort);
        return guess.isEmpty()
                ? there
                : there.ofKind(DriverGuide.isForReaders(guess)).by(guess);
    }

    DeviceForm numbered(int other) {
        return new DeviceForm(isReader, driver, port, Math.clamp(other, 0, MOST));
    }

    boolean isComplete() {
        return !port.isEmpty() || toDevice("").isTyped();
    }

    DeviceEntry toDevice(String name) {
        return isReader ? DeviceEntry.reader(name, driver, port) : DeviceEntry.sensor(name, driver, port, number);
    }
}
