package io.placard.hardware;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A device behind a TCP port that knows an answer to each question it expects, and ignores all others. */
final class ScriptedTcpDevice implements AutoCloseable {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final int LONGEST_QUESTION = 4096;

    private final ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final String greeting;

    ScriptedTcpDevice(String greeting) throws IOException {
        this.greeting = greeting;
        Thread.ofPlatform().daemon().name("scripted device").start(this::serve);
    }

    String port() {
        return "tcp://127.0.0.1:" + server.getLocalPort();
    }

    /** From now on. */
    void answer(String question, String answer) {
        answers.put(question, answer);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void serve() {
        try (var socket = server.accept()) {
            socket.getOutputStream().write(HEX.parseHex(greeting));
            converse(socket);
        } catch (IOException _) {
            // Somebody hung up, which ends the talk.
        }
    }

    private void converse(Socket socket) throws IOException {
        var heard = new StringBuilder();
        for (int value = socket.getInputStream().read();
                value >= 0;
                value = socket.getInputStream().read()) {
            HEX.toHexDigits(heard, (byte) value);
            for (var each : answers.entrySet()) {
                if (heard.toString().endsWith(each.getKey())) {
                    heard.setLength(0);
                    socket.getOutputStream().write(HEX.parseHex(each.getValue()));
                }
            }
            if (heard.length() > LONGEST_QUESTION) {
                heard.setLength(0);
            }
        }
    }
}
