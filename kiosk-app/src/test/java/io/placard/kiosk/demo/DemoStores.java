package io.placard.kiosk.demo;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Opens stores and servers for tests. */
final class DemoStores {
    private DemoStores() {}

    /** A store where nothing moves by itself. */
    static DemoStore open(int products) {
        try {
            return DemoStore.open(DemoSettings.of(products).withoutChurn());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A server on a free loopback port. */
    static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
