package io.placard.hardware.rfid.polled;

import io.placard.hardware.rfid.frame.FrameScanner;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Goes through the steps of a {@link Language}: settings one by one, then round after round, or a stream that is
 * watched. A reader that says nothing for long is asked from the beginning, for it may have been reset and have
 * forgotten all. A reader that talks of its own accord but answers no question does not hear them, and counts as
 * silent.
 */
public final class Asker implements ReaderProtocol, FrameScanner.Sink {
    private static final long SETTING_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    /** What a reader with many tags before it takes for a round at most. */
    private static final long ROUND_NANOS = TimeUnit.SECONDS.toNanos(1);

    /** Readers that talk of their own accord show that they are alive once a second. */
    private static final long ALIVE_NANOS = TimeUnit.MILLISECONDS.toNanos(1500);

    private static final long DEAD_NANOS = TimeUnit.SECONDS.toNanos(4);

    /** A stream that was not confirmed by then has not begun: the question was lost, or what it needs was. */
    private static final long START_NANOS = TimeUnit.SECONDS.toNanos(2);

    /** What a reader refuses for good, as an antenna it does not have, is asked seldom in the end. */
    private static final long LONGEST_START_NANOS = TimeUnit.MINUTES.toNanos(1);

    private static final int SILENT_STEPS = 5;
    private static final String SILENT = "The reader does not answer. Check its power and wiring, and that the"
            + " configured driver and baud rate are the reader's own.";

    private final Language language;
    private final Hearing hearing;
    private final long pollNanos;
    private final FrameScanner scanner;
    private Script script;
    private int at;
    private int attempt;
    private boolean isWaiting;
    private boolean isHeard;
    private int silentSteps;
    private long startNanos = START_NANOS;
    private long sentAt;
    private long roundAt;
    private long heardAt;
    private long now;

    public Asker(Language language, Hearing hearing, Duration poll) {
        this.language = language;
        this.hearing = hearing;
        pollNanos = poll.toNanos();
        scanner = new FrameScanner(language.format(), this);
        script = language.script(0);
    }

    @Override
    public void opened(long when) {
        now = when;
        attempt = 0;
        silentSteps = 0;
        startNanos = START_NANOS;
        scanner.reset();
        begin();
    }

    @Override
    public void received(byte value, long when) {
        now = when;
        scanner.accept(value, now);
    }

    @Override
    public void passed(long when) {
        now = when;
        scanner.passed(now);
        switch (script.step(at)) {
            case Step.Setting _ -> {
                if (now - sentAt >= SETTING_NANOS) {
                    unanswered();
                }
            }
            case Step.Round round -> passedInRound(round);
            case Step.Stream stream -> passedInStream(stream);
        }
    }

    @Override
    public void frame(byte[] frame) {
        isHeard = true;
        heardAt = now;
        hearing.answered();
        var answer = language.read(frame);
        if (showsThatWeAreHeard(answer)) {
            silentSteps = 0;
        }
        switch (answer) {
            case Answer.Tags tags -> take(tags);
            case Answer.Done(int command) -> done(command);
            case Answer.Refused refused -> refused(refused);
            case Answer.Expects expected -> hearing.send(expected.message().bytes());
            case Answer.Alive() -> {}
            case Answer.Senseless() -> hearing.broken();
        }
    }

    @Override
    public void broken() {
        hearing.broken();
    }

    /** A sign of life that nobody asked for shows that the reader talks, not that it listens. */
    private boolean showsThatWeAreHeard(Answer answer) {
        boolean isReply = answer instanceof Answer.Done || answer instanceof Answer.Refused;
        return switch (script.step(at)) {
            case Step.Setting _ -> isReply;
            case Step.Round _ -> true;
            case Step.Stream _ -> isReply || !isWaiting;
        };
    }

    private void take(Answer.Tags tags) {
        var step = script.step(at);
        for (var each : tags.sightings()) {
            var place = step instanceof Step.Round round ? round.place() : each.place();
            hearing.read(place, each.tag(), each.dbm());
        }
        if (tags.isLast() || step instanceof Step.Stream) {
            done(step.command());
        }
    }

    private void done(int command) {
        var step = script.step(at);
        if (step instanceof Step.Stream && step.command() != command && now - sentAt >= START_NANOS) {
            // Asked long ago and done only now, perhaps to what is reading: nobody knows what it is set to.
            begin();
            return;
        }
        if (!isWaiting || step.command() != command) {
            return;
        }
        switch (step) {
            case Step.Setting _ -> next();
            case Step.Round round -> end(round);
            case Step.Stream _ -> {
                isWaiting = false;
                startNanos = START_NANOS;
            }
        }
    }

    /** A round that could not be made says nothing about tags, so it does not end as one that found none. */
    private void refused(Answer.Refused refused) {
        hearing.troubled(refused.words());
        var step = script.step(at);
        if (!isWaiting || step.command() != refused.command()) {
            return;
        }
        switch (step) {
            case Step.Setting _ -> skip();
            case Step.Round _ -> isWaiting = false;
            case Step.Stream _ -> startNanos = Math.min(2 * startNanos, LONGEST_START_NANOS);
        }
    }

    /** What prepares a round of the loop must be done, or the round would be another antenna's. */
    private void skip() {
        if (script.isInLoop(at)) {
            at = script.after(at);
            isWaiting = false;
        } else {
            next();
        }
    }

    private void end(Step.Round round) {
        isWaiting = false;
        hearing.roundEnded(round.place());
    }

    private void passedInRound(Step.Round round) {
        if (now - roundAt < pollNanos) {
            return;
        }
        if (!isWaiting) {
            next();
        } else if (isHeard && !round.isEndTold()) {
            end(round);
            next();
        } else if (now - sentAt >= ROUND_NANOS) {
            giveUp();
        }
    }

    private void passedInStream(Step.Stream stream) {
        if (now - heardAt >= DEAD_NANOS) {
            fallSilent();
            begin();
        } else if (isWaiting && now - sentAt >= startNanos) {
            unanswered();
        } else if (now - roundAt >= pollNanos) {
            roundAt = now;
            if (!isWaiting && now - heardAt < ALIVE_NANOS) {
                stream.places().forEach(hearing::roundEnded);
            }
        }
    }

    /** Where only the end was lost, the round says nothing about tags that were not read. */
    private void giveUp() {
        if (isHeard) {
            next();
        } else {
            unanswered();
        }
    }

    private void unanswered() {
        silentSteps++;
        if (silentSteps % SILENT_STEPS == 0) {
            fallSilent();
        }
        if (script.step(at) instanceof Step.Setting && !script.isInLoop(at) && silentSteps % SILENT_STEPS != 0) {
            next();
        } else {
            begin();
        }
    }

    private void fallSilent() {
        hearing.troubled(SILENT);
        if (language.mayLoseStep()) {
            hearing.outOfStep();
        }
    }

    private void begin() {
        script = language.script(attempt);
        attempt++;
        send(0);
    }

    private void next() {
        send(script.after(at));
    }

    private void send(int step) {
        at = step;
        isWaiting = true;
        isHeard = false;
        sentAt = now;
        roundAt = now;
        heardAt = now;
        var bytes = script.step(at).message().bytes();
        if (bytes.length > 0) {
            hearing.send(bytes);
        }
    }
}
