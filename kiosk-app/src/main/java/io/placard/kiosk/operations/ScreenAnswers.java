package io.placard.kiosk.operations;

import com.sun.net.httpserver.HttpExchange;
import io.placard.kiosk.operations.OperationsServer.OutlineSource;
import io.placard.kiosk.operations.OperationsServer.PictureSource;
import io.placard.kiosk.operations.web.Answer;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code /screen.png} and {@code /screen.json}: what the screen shows. One picture at a time, since it costs a frame.
 */
final class ScreenAnswers {
    private static final Logger log = LoggerFactory.getLogger(ScreenAnswers.class);
    private static final int PICTURES_AT_ONCE = 1;

    private final PictureSource picture;
    private final OutlineSource outline;
    private final Semaphore pictures = new Semaphore(PICTURES_AT_ONCE);

    ScreenAnswers(PictureSource picture, OutlineSource outline) {
        this.picture = picture;
        this.outline = outline;
    }

    void servePicture(HttpExchange exchange) throws IOException {
        if (!pictures.tryAcquire()) {
            Answer.text(503, "Another picture is being taken.")
                    .with("Retry-After", "1")
                    .send(exchange);
            return;
        }
        byte[] png;
        try {
            png = picture.png();
        } catch (IOException e) {
            log.warn("No picture of the screen could be taken", e);
            Answer.text(503, "The screen gave no picture: " + e.getMessage()).send(exchange);
            return;
        } finally {
            pictures.release();
        }
        Answer.of(200, "image/png", png).send(exchange);
    }

    void serveOutline(HttpExchange exchange) throws IOException {
        byte[] json;
        try {
            json = OutlineJson.write(outline.touchables());
        } catch (IOException e) {
            log.warn("The screen does not say what can be touched", e);
            Answer.text(503, "The screen did not answer: " + e.getMessage()).send(exchange);
            return;
        }
        Answer.json(json).send(exchange);
    }
}
