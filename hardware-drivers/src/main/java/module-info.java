import org.jspecify.annotations.NullMarked;

/** Turns RFID readers and distance sensors on serial ports into events about tags and covered slots. */
@NullMarked
module io.placard.hardware {
    requires com.fazecast.jSerialComm;
    requires jdk.net;
    requires static transitive org.jspecify;
    requires org.slf4j;

    exports io.placard.hardware;
    exports io.placard.hardware.health;
    exports io.placard.hardware.option;
    exports io.placard.hardware.simulated;
    exports io.placard.hardware.simulated.fault;
    exports io.placard.hardware.simulated.script;
}
