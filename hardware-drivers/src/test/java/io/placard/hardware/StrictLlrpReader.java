package io.placard.hardware;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HexFormat;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A reader with LLRP that believes every length it is told, as real ones do: whoever damages a length once is never
 * understood again on the same connection, while the reader goes on to say that it is alive.
 */
final class StrictLlrpReader implements AutoCloseable {
    static final String TAG = "3005FB63AC1F3841EC880467";

    private static final String GREETING = "043F000000200AB288C900F600160080000C0004F8535BAADAFF010000060000";
    private static final String ALIVE = "043E0000000A00000001";
    private static final String REPORT = "043D0000002C4095892F00F000228D" + TAG + "81000186CE820004EC2EA8354C09880001";
    private static final String OK = "0000001200000001011F000800000000";
    private static final HexFormat HEX = HexFormat.of();
    private static final long PERIOD_MS = 100;
    private static final int HEAD = 10;
    private static final int START_ROSPEC = 22;
    private static final int KEEPALIVE_ACK = 72;
    private static final int TYPE_BITS = 0x3FF;

    /** Longer than all that is ever sent in a test. */
    private static final int DAMAGE = 0x0100_0000;

    private final ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final AtomicInteger connections = new AtomicInteger();
    private final int damaged;

    /** @param damaged the length of the first message of this type arrives damaged */
    StrictLlrpReader(int damaged) throws IOException {
        this.damaged = damaged;
        Thread.ofPlatform().daemon().name("strict reader").start(this::serve);
    }

    String port() {
        return "tcp://127.0.0.1:" + server.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    @Override
    public void close() throws IOException {
        clock.shutdownNow();
        server.close();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                boolean isFirst = connections.incrementAndGet() == 1;
                new Talk(socket, isFirst).run();
            } catch (IOException _) {
                // Somebody hung up, and may come again.
            }
        }
    }

    /** All that the reader knows of one connection. */
    private final class Talk {
        private final DataInputStream in;
        private final OutputStream out;
        private final boolean isDamaged;
        private volatile String again = ALIVE;

        Talk(Socket socket, boolean isDamaged) throws IOException {
            in = new DataInputStream(socket.getInputStream());
            out = socket.getOutputStream();
            this.isDamaged = isDamaged;
        }

        void run() throws IOException {
            say(GREETING);
            var talking = clock.scheduleAtFixedRate(this::talk, PERIOD_MS, PERIOD_MS, TimeUnit.MILLISECONDS);
            try {
                while (true) {
                    hear();
                }
            } finally {
                talking.cancel(false);
            }
        }

        private void hear() throws IOException {
            int type = in.readUnsignedShort() & TYPE_BITS;
            int length = in.readInt() + (isDamaged && type == damaged ? DAMAGE : 0);
            in.skipNBytes(length - HEAD + Integer.BYTES);
            if (type != KEEPALIVE_ACK) {
                say("04" + HEX.toHexDigits((byte) (type + 10)) + OK);
            }
            if (type == START_ROSPEC) {
                again = ALIVE + REPORT;
            }
        }

        private void talk() {
            try {
                say(again);
            } catch (IOException _) {
                // The read that is under way tells of it.
            }
        }

        private synchronized void say(String hex) throws IOException {
            out.write(HEX.parseHex(hex));
        }
    }
}
