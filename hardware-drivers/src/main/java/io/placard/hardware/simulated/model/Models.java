package io.placard.hardware.simulated.model;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** All devices that can be simulated, by the names of their drivers. */
public final class Models {
    private static final Map<String, Supplier<ReaderModel>> READERS = Map.ofEntries(
            Map.entry("chafon", ChafonModel::new),
            Map.entry("em18", () -> new RepeatingReader(9600, Duration.ofMillis(100), TagFrames::em18)),
            Map.entry("line", () -> new RepeatingReader(9600, Duration.ofMillis(100), TagFrames::line)),
            Map.entry("llrp", LlrpModel::new),
            Map.entry("nexmosphere", NexmosphereModel::new),
            Map.entry("parallax", () -> new RepeatingReader(2400, Duration.ofMillis(100), TagFrames::parallax)),
            Map.entry("pn532", Pn532Model::new),
            Map.entry("r200", R200Model::new),
            Map.entry("r2000", R2000Model::new),
            Map.entry("rdm6300", () -> new RepeatingReader(9600, Duration.ofMillis(65), TagFrames::rdm6300)),
            Map.entry("thingmagic", ThingMagicModel::new));

    private static final Map<String, Supplier<SensorModel>> SENSORS = Map.ofEntries(
            Map.entry("a02yyuw", () -> new RepeatingSensor(DistanceFrames::a02yyuw)),
            Map.entry("jsn-sr04t", AskedSensor::jsnSr04t),
            Map.entry("line", () -> new RepeatingSensor(DistanceFrames::line)),
            Map.entry("maxbotix", () -> new RepeatingSensor(DistanceFrames::maxbotix)),
            Map.entry("urm37", AskedSensor::urm37),
            Map.entry("us100", AskedSensor::us100));

    private Models() {}

    public static Set<String> readers() {
        return new TreeSet<>(READERS.keySet());
    }

    public static Set<String> sensors() {
        return new TreeSet<>(SENSORS.keySet());
    }

    /**
     * A new reader.
     *
     * @throws IllegalArgumentException where no reader with this driver can be simulated; names those that can
     */
    public static ReaderModel reader(String driver) {
        return known(READERS, driver).get();
    }

    /**
     * A new sensor.
     *
     * @throws IllegalArgumentException where no sensor with this driver can be simulated; names those that can
     */
    public static SensorModel sensor(String driver) {
        return known(SENSORS, driver).get();
    }

    private static <M> M known(Map<String, M> models, String driver) {
        var model = models.get(driver);
        if (model == null) {
            throw new IllegalArgumentException("Nothing with the driver \"" + driver + "\" can be simulated; there is "
                    + String.join(", ", new TreeSet<>(models.keySet())) + ".");
        }
        return model;
    }
}
