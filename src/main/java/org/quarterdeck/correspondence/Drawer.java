package org.quarterdeck.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Where letters to strangers lie in a demonstration without a mail server. In memory alone: their links are secrets, which the
 * database holds no more than the hash of.
 */
@Component
class Drawer {

    private static final int ROOM = 500;

    private final Deque<KeptMissive> letters = new ArrayDeque<>();
    private final Clock clock;

    Drawer(Clock clock) {
        this.clock = clock;
    }

    synchronized void keep(Missive missive) {
        Instant now = clock.instant();
        clear(now);
        letters.addFirst(new KeptMissive(missive, now));
        while (letters.size() > ROOM) {
            letters.removeLast();
        }
    }

    /** Letters to those addresses, whatever their letter case, were never written. */
    synchronized void forget(Set<String> addresses) {
        letters.removeIf(letter -> addresses.contains(letter.missive().address().toLowerCase(Locale.ROOT)));
    }

    /** Newest first. */
    synchronized List<KeptMissive> letters() {
        clear(clock.instant());
        return List.copyOf(letters);
    }

    private void clear(Instant now) {
        letters.removeIf(letter -> !letter.missive().until().isAfter(now));
    }
}
