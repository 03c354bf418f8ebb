package io.placard.hardware.rfid;

import java.util.Optional;

/** Turns the bytes of one reader into frames; one implementation for each wire format. */
public interface TagDecoder {
    /** Takes the next byte; tells the frame that ends or breaks with it. */
    Optional<TagFrame> accept(byte value);

    /** Forgets the frame that was being received: the line was lost. */
    void reset();
}
