import org.jspecify.annotations.NullMarked;

/** The kiosk that shoppers touch: screens over the sync engine and the hardware drivers. */
@NullMarked
module io.placard.kiosk {
    requires atlantafx.base;
    requires ch.qos.logback.classic;
    requires ch.qos.logback.core;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires ecs.logging.core;
    requires info.picocli;
    requires logback.ecs.encoder;
    requires micrometer.core;
    requires micrometer.registry.otlp;
    requires micrometer.registry.prometheus;
    requires io.nayuki.qrcodegen;
    requires io.netty.codec.http;
    requires io.netty.common;
    requires io.netty.transport;
    requires io.placard.hardware;
    requires io.placard.sync;
    requires java.desktop;
    requires javafx.controls;
    requires javafx.media;
    requires jdk.httpserver;
    requires java.logging;
    requires jul.to.slf4j;
    requires netty.socketio;
    requires okhttp3;
    requires okhttp3.tls;
    requires org.java_websocket;
    requires org.jsoup;
    requires static transitive org.jspecify;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.core;
    requires org.slf4j;
    requires org.tomlj;

    exports io.placard.kiosk to
            javafx.graphics;
}
