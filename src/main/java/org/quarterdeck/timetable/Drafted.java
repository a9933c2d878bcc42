package org.quarterdeck.timetable;

import java.util.Optional;

/**
 * A session in the draft.
 *
 * @param place where it is; empty for nowhere
 * @param pinned whether a chair put it there, so that no solver moves it
 * @param unplaced why it is nowhere, for people; empty where it has a place
 */
public record Drafted(Session session, Optional<Placement> place, boolean pinned, Optional<String> unplaced) {}
