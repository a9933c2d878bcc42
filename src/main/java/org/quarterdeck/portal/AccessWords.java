package org.quarterdeck.portal;

import java.util.Locale;
import org.quarterdeck.access.GrantState;

/** How far somebody's access is, in words. */
final class AccessWords {

    private AccessWords() {}

    /** A system as people call it. */
    static String system(String name) {
        return name.equals("house") ? "an account here" : name;
    }

    /** @param id in small letters, {@code pending-user} */
    static String of(String id) {
        return of(GrantState.valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    static String of(GrantState state) {
        return switch (state) {
            case REQUESTED -> "is being set up";
            case PENDING_USER -> "waits for you: look into your mail";
            case PENDING_MODERATOR -> "waits until somebody there lets you in";
            case DONE -> "yours";
            case FAILED -> "could not be set up yet; the coordinators see to it";
            case REVOKED -> "taken back";
            case SUSPENDED -> "rests";
        };
    }
}
