package io.placard.hardware.simulated.model;

import io.placard.hardware.simulated.script.Bytes;

/** A reader of tags. */
public interface ReaderModel extends DeviceModel {
    /**
     * A tag is laid on an antenna, counted from 1.
     *
     * @return what the reader says about it of its own accord, at once
     */
    Bytes put(int antenna, String tag);

    /** A tag is lifted; returns what the reader says about it at once. */
    Bytes lift(int antenna, String tag);
}
