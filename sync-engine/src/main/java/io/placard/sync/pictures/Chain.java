package io.placard.sync.pictures;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** One iterator after the other, each begun when the one before has ended. */
final class Chain<T> implements Iterator<T> {
    private final Iterator<Iterator<T>> parts;
    private Iterator<T> current = Collections.emptyIterator();

    Chain(Iterator<Iterator<T>> parts) {
        this.parts = parts;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && parts.hasNext()) {
            current = parts.next();
        }
        return current.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }
}
