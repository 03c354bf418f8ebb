package io.placard.hardware.bench;

import io.placard.hardware.simulated.PseudoTerminal;
import io.placard.hardware.simulated.SimulatedA02yyuw;
import io.placard.hardware.simulated.SimulatedRdm6300;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Simulated devices in a process of their own, so that their work is not counted: prints their ports, a line each, and
 * goes on until its input ends. The argument is {@code talking} or {@code silent}.
 */
final class Talkers {
    static final int COUNT = 32;

    private Talkers() {}

    static void main(String[] arguments) throws IOException {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.US_ASCII);
        for (int i = 0; i < COUNT; i++) {
            out.println(arguments[0].equals("silent") ? silent() : i % 2 == 0 ? pad(i) : slot());
        }
        while (System.in.read() >= 0) {}
        System.exit(0);
    }

    private static String silent() throws IOException {
        return PseudoTerminal.open().port();
    }

    private static String pad(int number) throws IOException {
        var reader = SimulatedRdm6300.open();
        reader.put("62E308" + (1000 + number));
        return reader.port();
    }

    private static String slot() throws IOException {
        var sensor = SimulatedA02yyuw.open();
        sensor.distance(400);
        return sensor.port();
    }
}
