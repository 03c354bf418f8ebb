package io.placard.kiosk.chime;

import java.io.IOException;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;

/** The machine's usual output. Opened for each sound, so that it is free for others in between. */
final class SoundCard implements Speaker {
    @Override
    public void play(byte[] samples) throws IOException {
        try (var line = AudioSystem.getSourceDataLine(Tones.FORMAT)) {
            line.open(Tones.FORMAT, samples.length);
            line.start();
            line.write(samples, 0, samples.length);
            line.drain();
        } catch (LineUnavailableException | IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
