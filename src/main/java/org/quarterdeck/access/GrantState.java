package org.quarterdeck.access;

/** How far somebody's access to a system is (VO-09). */
public enum GrantState {
    REQUESTED,
    /** The person has something left to do there, such as to accept an invitation. */
    PENDING_USER,
    /** Somebody there has to let them in. */
    PENDING_MODERATOR,
    DONE,
    /** Left to people, after the last try. */
    FAILED,
    REVOKED,
    SUSPENDED;

    /** Whether the system has been asked and others have to act first (VO-11). */
    public boolean isPending() {
        return this == PENDING_USER || this == PENDING_MODERATOR;
    }
}
