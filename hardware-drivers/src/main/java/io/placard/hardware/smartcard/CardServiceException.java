package io.placard.hardware.smartcard;

import java.io.IOException;

/** The smart card service refused, by PC/SC's number. */
final class CardServiceException extends IOException {
    static final long NO_READERS = 0x8010002EL;
    static final long UNKNOWN_READER = 0x80100009L;
    static final long READER_UNAVAILABLE = 0x80100017L;
    static final long TIMEOUT = 0x8010000AL;
    static final long NO_SERVICE = 0x8010001DL;
    static final long SERVICE_STOPPED = 0x8010001EL;
    static final long INVALID_HANDLE = 0x80100003L;
    static final long COMM_ERROR = 0x80100013L;
    static final long COMM_DATA_LOST = 0x8010002FL;
    static final long ACCESS_DENIED = 0x8010006AL;

    private static final long serialVersionUID = 1;

    private final long number;

    CardServiceException(String call, long number) {
        super(call + ": " + Long.toHexString(number));
        this.number = number;
    }

    long number() {
        return number;
    }

    /** Whether it is about the service or the reader: the connection must be made anew. Else it is the card's. */
    boolean isConnectionLost() {
        return number == NO_SERVICE
                || number == SERVICE_STOPPED
                || number == INVALID_HANDLE
                || number == COMM_ERROR
                || number == COMM_DATA_LOST
                || number == ACCESS_DENIED
                || number == UNKNOWN_READER
                || number == READER_UNAVAILABLE
                || number == NO_READERS;
    }
}
