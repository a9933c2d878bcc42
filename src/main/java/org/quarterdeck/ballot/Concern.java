package org.quarterdeck.ballot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.PersonId;

/**
 * A reasoned objection with a name (SP-08). It stands in the way of consent until whoever speaks for it says that it is resolved.
 *
 * @param number its place in the round, from 1
 * @param wouldResolve what would resolve it, in its author's words
 * @param successors who was named to speak for an author who has left, one after the other
 * @param resolution null while it is open
 */
record Concern(
        int number,
        PersonId author,
        String name,
        String reason,
        String wouldResolve,
        Instant raisedAt,
        List<Successor> successors,
        List<Reply> replies,
        @Nullable Resolution resolution) {

    Concern {
        successors = List.copyOf(successors);
        replies = List.copyOf(replies);
    }

    /** Somebody who speaks for a concern in its author's place. */
    record Successor(PersonId person, PersonId namedBy, Instant at) {}

    /** What an elector has said about it. */
    record Reply(PersonId person, String words, Instant at) {}

    record Resolution(PersonId person, @Nullable String comment, Instant at) {}

    boolean isOpen() {
        return resolution == null;
    }

    /** The author, or whoever was last named in their place (SP-07). */
    PersonId speaker() {
        return successors.isEmpty()
                ? author
                : successors.get(successors.size() - 1).person();
    }

    /** When anything was last done about it. */
    Instant lastMoved() {
        Instant last = raisedAt;
        for (Successor successor : successors) {
            last = later(last, successor.at());
        }
        for (Reply reply : replies) {
            last = later(last, reply.at());
        }
        return last;
    }

    Concern with(Successor successor) {
        return new Concern(
                number, author, name, reason, wouldResolve, raisedAt, and(successors, successor), replies, resolution);
    }

    Concern with(Reply reply) {
        return new Concern(
                number, author, name, reason, wouldResolve, raisedAt, successors, and(replies, reply), resolution);
    }

    Concern with(Resolution end) {
        return new Concern(number, author, name, reason, wouldResolve, raisedAt, successors, replies, end);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    private static <T> List<T> and(List<T> some, T one) {
        List<T> more = new ArrayList<>(some);
        more.add(one);
        return more;
    }
}
