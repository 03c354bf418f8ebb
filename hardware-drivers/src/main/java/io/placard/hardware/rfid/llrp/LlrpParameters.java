package io.placard.hardware.rfid.llrp;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Walks over the parameters of a message (LLRP 1.0.1, 16.1.2): those with a type of seven bits have a fixed length, all
 * others tell theirs. Whatever exceeds its frame ends the walk.
 */
final class LlrpParameters {
    private static final int TYPE_AND_LENGTH = 4;
    private static final int TYPE_BITS = 0x3FF;
    private static final int SHORT_TYPE_BITS = 0x7F;

    /** Bytes of the parameters with short types 1 to 20 (16.2.7.3); 0 where there is none. */
    private static final int[] SHORT_LENGTHS = {0, 2, 8, 8, 8, 8, 1, 2, 2, 4, 2, 2, 2, 12, 2, 2, 4, 2, 4, 2, 2};

    private LlrpParameters() {}

    /** One parameter: its type, short or not, and its content. */
    record Parameter(boolean isShort, int type, ByteBuffer content) {}

    /**
     * Hands over each parameter.
     *
     * @return whether the parameters fill the content exactly
     */
    static boolean forEach(ByteBuffer parameters, Consumer<Parameter> consumer) {
        var left = parameters.slice();
        while (left.hasRemaining()) {
            boolean isShort = left.get(left.position()) < 0;
            int type;
            int length;
            if (isShort) {
                type = left.get() & SHORT_TYPE_BITS;
                length = type < SHORT_LENGTHS.length ? SHORT_LENGTHS[type] : 0;
                if (length == 0) {
                    return false;
                }
            } else {
                if (left.remaining() < TYPE_AND_LENGTH) {
                    return false;
                }
                type = left.getShort() & TYPE_BITS;
                length = (left.getShort() & 0xFFFF) - TYPE_AND_LENGTH;
            }
            if (length < 0 || length > left.remaining()) {
                return false;
            }
            consumer.accept(new Parameter(isShort, type, left.slice(left.position(), length)));
            left.position(left.position() + length);
        }
        return true;
    }

    /** The content of the first parameter of this long type. */
    static Optional<ByteBuffer> find(ByteBuffer parameters, int type) {
        var found = new Finder(type);
        forEach(parameters, found);
        return found.content;
    }

    private static final class Finder implements Consumer<Parameter> {
        private final int type;
        private Optional<ByteBuffer> content = Optional.empty();

        Finder(int type) {
            this.type = type;
        }

        @Override
        public void accept(Parameter parameter) {
            if (content.isEmpty() && !parameter.isShort() && parameter.type() == type) {
                content = Optional.of(parameter.content());
            }
        }
    }
}
