package io.placard.kiosk.demo.pusher;

/** Why a connection is ended, with the protocol's codes: 4000 to 4099 tell the client not to come back unchanged. */
enum CloseReason {
    UNKNOWN_APP(4001, "This server has no such app key"),
    WRONG_PATH(4005, "Connect to /app/{key}"),
    BAD_VERSION(4006, "The protocol version is not a number"),
    UNSUPPORTED_VERSION(4007, "This server speaks protocol versions 5 to 7"),
    NO_VERSION(4008, "The query names no protocol version");

    private final int code;
    private final String message;

    CloseReason(int code, String message) {
        this.code = code;
        this.message = message;
    }

    int code() {
        return code;
    }

    String message() {
        return message;
    }
}
