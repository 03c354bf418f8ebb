package io.placard.sync.realtime;

/** What Pusher's close codes ask of a client (protocol 7, "Connection closure"). */
enum CloseCode {
    /** 4000-4099: connecting again unchanged will not help. */
    REFUSED,
    /** 4100-4199: over capacity; come back after a second or more. */
    LATER,
    /** 4200-4299: come back at once. */
    AGAIN,
    /** Any other: the line broke, or the server went away. */
    BROKEN;

    static CloseCode of(int code) {
        return switch (code / 100) {
            case 40 -> REFUSED;
            case 41 -> LATER;
            case 42 -> AGAIN;
            default -> BROKEN;
        };
    }

    /** What a refusal means and what to do about it. */
    static String explain(int code, String words) {
        var meaning = switch (code) {
            case 4000 -> "it wants TLS: set live.tls = true";
            case 4001 -> "it does not know the app key: check live.app_key or the store's settings";
            case 4003 -> "the app is disabled there";
            case 4004 -> "the app has as many connections as it may have: raise its quota";
            case 4006, 4007, 4008 -> "it does not speak this client's version of the protocol";
            case 4009 -> "the app takes authorized connections only: set live.private_channel = true";
            default -> words.isBlank() ? "it gives no reason" : words;
        };
        return "The live server refuses this kiosk (" + code + "): " + meaning;
    }
}
