package io.placard.catalog.local;

import io.placard.catalog.Assignment.Target;
import io.placard.catalog.Subscription;
import java.util.List;
import java.util.Optional;

/**
 * What people at this kiosk say that tags and slots stand for. A change holds at once for every answer of the
 * catalogue, and is on disk a moment later. Who wins against the store: {@link io.placard.catalog.LocalAssignment}.
 * Safe from any thread; never waits for the disk.
 */
public interface LocalAssignments {
    /**
     * From now on the tag or slot stands for this here, whatever it stood for before. Where the store says the same,
     * nothing local is needed and nothing is kept.
     *
     * @param code in any written form
     */
    Outcome assign(String code, Target target);

    /** Takes back what was said here; what the store says holds again. */
    Outcome withdraw(String code);

    /** Takes back the last change that still stands, since the start; empty where there is none. */
    Optional<Meaning> undo();

    /** How many changes can be taken back. */
    int undoable();

    /** What is known about a tag or slot, also where that is nothing. */
    Meaning meaning(String code);

    /** All that people here have said, also what the store has replaced since, by code. */
    List<Meaning> local();

    /** All that store or people here have said, by code. */
    List<Meaning> all();

    /** Tags and slots that stand for this now. */
    List<String> codesOf(Target target);

    /** What holds here and the store does not know, for a spreadsheet: CSV in the back end's own fields. */
    String csv();

    /** Likewise as JSON, in the form in which the back end tells its own. */
    String json();

    /** Whether all that was said so far is on disk. */
    boolean isKept();

    /** Calls the observer after each change, on a thread of the engine's: hand over quickly. */
    Subscription observe(Runnable observer);

    /** What came of a change. */
    sealed interface Outcome {
        /** It holds. */
        record Done(Meaning meaning) implements Outcome {}

        /** Nothing was changed; {@code words} says why and what to do. */
        record Refused(String words) implements Outcome {}
    }
}
