package org.quarterdeck.calls;

import java.util.List;

/**
 * Asks what a change would pull from under those who rely on a call. The calls know nobody; rooms that keep proposals or schedules
 * answer.
 */
public interface Reliance {

    /**
     * What stands against the change, in words for the chair who wants it: a track that proposals are in, a room that sessions are
     * in. Asked in the transaction of the change, with the call held.
     */
    List<String> objections(Call before, Call after);
}
