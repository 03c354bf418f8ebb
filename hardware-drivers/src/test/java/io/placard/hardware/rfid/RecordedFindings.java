package io.placard.hardware.rfid;

import io.placard.hardware.driver.Findings;
import io.placard.hardware.serial.Moment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Keeps in words what a driver found, and what it sent. */
public final class RecordedFindings implements Findings {
    public final List<String> events = new ArrayList<>();
    public final List<String> sent = new ArrayList<>();
    public int validFrames;
    public int invalidFrames;

    @Override
    public void valid(String reading, Moment now) {
        validFrames++;
    }

    @Override
    public void invalid() {
        invalidFrames++;
    }

    @Override
    public void put(String place, String tag, Moment now) {
        events.add("put " + tag + " at " + place);
    }

    @Override
    public void removed(String place, String tag, Moment now) {
        events.add("removed " + tag + " at " + place);
    }

    @Override
    public void expired(String place, String tag, Moment now) {
        events.add("expired " + tag + " at " + place);
    }

    @Override
    public void covered(int number, Moment now) {
        events.add("covered " + number);
    }

    @Override
    public void uncovered(int number, Moment now) {
        events.add("uncovered " + number);
    }

    @Override
    public void send(byte[] bytes) {
        sent.add(new String(bytes, StandardCharsets.US_ASCII));
    }
}
