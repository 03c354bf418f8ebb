package io.placard.hardware.rfid;

import java.util.Optional;

/** Turns the bytes of one reader into frames; one implementation for each wire format. */
public interface TagDecoder {
    /** Takes the next byte; tells the frame that ends or breaks with it. */
    Optional<TagFrame> accept(byte value);

    /** Nothing came for a while: ends a frame that only silence can end. */
    default Optional<TagFrame> pause() {
        return Optional.empty();
    }

    /** Forgets the frame that was being received: the line was lost. */
    void reset();
}
