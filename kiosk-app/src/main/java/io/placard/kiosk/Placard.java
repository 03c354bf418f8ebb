package io.placard.kiosk;

/** The program's entry. */
public final class Placard {
    private Placard() {}

    static void main() {}
}
