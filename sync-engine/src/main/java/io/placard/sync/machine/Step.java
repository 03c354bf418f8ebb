package io.placard.sync.machine;

import java.util.List;
import java.util.stream.Stream;

/**
 * What follows from an event.
 *
 * @param reason why, in a few words; of use where the state is another one
 */
public record Step(State state, List<Command> commands, String reason) {
    public Step {
        commands = List.copyOf(commands);
    }

    Step and(List<Command> more) {
        return new Step(state, Stream.concat(commands.stream(), more.stream()).toList(), reason);
    }
}
