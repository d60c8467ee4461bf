package org.lexgap.workspace;

import java.util.function.Function;

/** Where the workspace is kept. What {@link #write} returned from survives the end of the process, however sudden. */
public interface Storage {

    /**
     * One transaction: all that the command does is kept, or, if it throws, none of it.
     *
     * @throws Unavailable if the storage cannot be used now, or it is not known whether the command was kept
     */
    <T> T write(Function<Records, T> command);

    /**
     * Looks at one moment of the storage, whatever is written meanwhile.
     *
     * @throws Unavailable if the storage cannot be used now
     */
    <T> T read(Function<Records, T> query);
}
