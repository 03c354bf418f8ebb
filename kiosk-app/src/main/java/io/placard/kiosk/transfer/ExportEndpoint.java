package io.placard.kiosk.transfer;

import io.placard.kiosk.operations.web.Answer;
import io.placard.kiosk.operations.web.Endpoint;
import io.placard.kiosk.operations.web.RefusedException;
import io.placard.kiosk.operations.web.Request;
import java.io.IOException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives operators the file that another machine becomes this kiosk with. */
public final class ExportEndpoint {
    /** Whoever has the file may try as many as a computer can, for years. */
    public static final int LEAST_LENGTH = 12;

    private static final Logger log = LoggerFactory.getLogger(ExportEndpoint.class);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int LONGEST = 1000;

    private final ConfigSource config;
    private final Supplier<String> assignments;
    private final Predicate<char[]> staffPin;
    private final InstantSource clock;

    /**
     * @param assignments what staff said, as JSON
     * @param staffPin whether these digits may be believed to come from staff: other programs of the machine can ask
     *     here, and the file holds all secrets
     */
    public ExportEndpoint(
            ConfigSource config, Supplier<String> assignments, Predicate<char[]> staffPin, InstantSource clock) {
        this.config = config;
        this.assignments = assignments;
        this.staffPin = staffPin;
        this.clock = clock;
    }

    public Endpoint endpoint() {
        return Endpoint.post("/export", this::export);
    }

    private Answer export(Request request) throws RefusedException {
        var passphrase = request.needText("passphrase");
        if (passphrase.length() < LEAST_LENGTH || passphrase.length() > LONGEST) {
            throw new RefusedException(
                    400, "The passphrase needs " + LEAST_LENGTH + " characters or more. Four words are a good one.");
        }
        if (!staffPin.test(request.needText("pin").toCharArray())) {
            throw new RefusedException(
                    403,
                    "That is not the staff PIN, or it came too soon after a wrong one. Without a PIN there is no export.");
        }
        try {
            var now = clock.instant();
            var file = new Belongings(config.read(), assignments.get()).seal(passphrase.toCharArray(), now);
            log.info("The configuration and what staff said of tags was exported at the operations endpoint");
            return Answer.download(
                    TransferFiles.PREFIX + "-" + STAMP.format(now) + TransferFiles.SUFFIX,
                    "application/json",
                    out -> out.write(file));
        } catch (IOException e) {
            throw new RefusedException(409, "The configuration cannot be exported: " + e.getMessage());
        }
    }
}
