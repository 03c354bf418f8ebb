package io.placard.hardware.ultrasonic;

import io.placard.hardware.driver.Findings;
import io.placard.hardware.serial.Moment;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Remembers what a driver finds and sends. */
final class RecordingFindings implements Findings {
    final List<String> readings = new ArrayList<>();
    final List<String> changes = new ArrayList<>();
    final List<String> sent = new ArrayList<>();
    int invalid;

    @Override
    public void valid(String reading, Moment now) {
        readings.add(reading);
    }

    @Override
    public void invalid() {
        invalid++;
    }

    @Override
    public void put(String place, String tag, Moment now) {
        throw new AssertionError("A distance sensor knows no tags");
    }

    @Override
    public void removed(String place, String tag, Moment now) {
        throw new AssertionError("A distance sensor knows no tags");
    }

    @Override
    public void covered(int number, Moment now) {
        changes.add("covered " + number);
    }

    @Override
    public void uncovered(int number, Moment now) {
        changes.add("uncovered " + number);
    }

    @Override
    public void send(byte[] bytes) {
        sent.add(HexFormat.of().formatHex(bytes));
    }
}
