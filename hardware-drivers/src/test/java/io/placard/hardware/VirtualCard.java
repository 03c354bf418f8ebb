package io.placard.hardware;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/** A card on the virtual reader of vsmartcard (vpcd): two bytes of length, then an APDU, or one byte of control. */
final class VirtualCard implements AutoCloseable {
    static final int PORT = 35_963;

    private static final int GET_ATR = 4;
    private static final String ATR = "3B8F8001804F0CA000000306030001000000006A";
    private static final String GET_UID = "ffca000000";

    private final Socket socket;
    private final String uid;

    private VirtualCard(Socket socket, String uid) {
        this.socket = socket;
        this.uid = uid;
    }

    /** Puts a card down; waits for a reader that has just been started. */
    static VirtualCard put(String uid) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (true) {
            try {
                var card = new VirtualCard(new Socket(InetAddress.getLoopbackAddress(), PORT), uid);
                Thread.ofPlatform().daemon().name("virtual card").start(card::answer);
                return card;
            } catch (IOException e) {
                if (System.nanoTime() > deadline) {
                    throw e;
                }
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void answer() {
        try {
            var in = new DataInputStream(socket.getInputStream());
            var out = new DataOutputStream(socket.getOutputStream());
            while (true) {
                var asked = in.readNBytes(in.readUnsignedShort());
                if (asked.length == 1) {
                    if (asked[0] == GET_ATR) {
                        say(out, ATR);
                    }
                } else {
                    say(out, HexFormat.of().formatHex(asked).equals(GET_UID) ? uid + "9000" : "6D00");
                }
            }
        } catch (IOException _) {
            // Taken away, or the service ended.
        }
    }

    private static void say(DataOutputStream out, String hex) throws IOException {
        var bytes = HexFormat.of().parseHex(hex);
        var framed = new byte[bytes.length + 2];
        framed[1] = (byte) bytes.length;
        System.arraycopy(bytes, 0, framed, 2, bytes.length);
        out.write(framed);
    }
}
