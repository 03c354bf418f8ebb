package io.placard.kiosk.command;

import io.placard.kiosk.settings.PinHash;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** {@code placard pin}: reads a PIN twice and prints its hash for the config. */
final class PinCommand {
    private static final int MIN_DIGITS = 4;
    private static final int MAX_DIGITS = 12;

    private final Terminal terminal;
    private final RandomGenerator random;

    PinCommand(Terminal terminal) {
        this.terminal = terminal;
        this.random = new SecureRandom();
    }

    int execute() {
        var pin = terminal.readSecret("PIN: ");
        var again = terminal.readSecret("PIN once more: ");
        try {
            if (!isPin(pin)) {
                terminal.err().println("A PIN is " + MIN_DIGITS + " to " + MAX_DIGITS + " digits; nothing was made.");
                return ExitCode.UNUSABLE;
            }
            if (!Arrays.equals(pin, again)) {
                terminal.err().println("The two PINs differ; nothing was made.");
                return ExitCode.UNUSABLE;
            }
            terminal.out().println("pin_hash = \"" + PinHash.of(pin, random).encoded() + "\"");
            terminal.err().println("Put this line below [staff] in the config file.");
            return ExitCode.OK;
        } finally {
            Arrays.fill(pin, '0');
            Arrays.fill(again, '0');
        }
    }

    private static boolean isPin(char[] typed) {
        return typed.length >= MIN_DIGITS
                && typed.length <= MAX_DIGITS
                && new String(typed).chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }
}
