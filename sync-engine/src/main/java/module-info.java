import org.jspecify.annotations.NullMarked;

/** Keeps a local copy of a store equal to its back end, and says at any time how sure it is of that. */
@NullMarked
module io.placard.sync {
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.google.gson;
    requires com.h2database;
    requires flyway.core;
    requires java.sql;
    requires okhttp3;
    requires org.java_websocket;
    requires org.jdbi.v3.core;
    requires static transitive org.jspecify;
    requires org.slf4j;
    requires pusher.java.client;

    exports io.placard.catalog;
    exports io.placard.catalog.live;
    exports io.placard.catalog.local;
    exports io.placard.catalog.search;
    exports io.placard.sync;
}
