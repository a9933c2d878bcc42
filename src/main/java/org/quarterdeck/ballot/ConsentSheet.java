package org.quarterdeck.ballot;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.PersonId;

/**
 * A consent round as its readers see it.
 *
 * @param state {@code open}, {@code consent}, {@code no-consent} or {@code blocked}
 * @param suspended whether an open concern stops the clock
 * @param due when the comment period is over; null while it stands still
 * @param period the full time that must pass, as ISO 8601
 * @param electors who was entitled at the opening, the recused among them
 * @param recusal whether the recused still count: {@code REDUCE_N} or {@code KEEP_N}
 * @param signOffsAsked how many sign-offs there must be
 */
public record ConsentSheet(
        String state,
        Instant openedAt,
        boolean suspended,
        @Nullable Instant due,
        Duration period,
        List<String> electors,
        List<String> recused,
        String recusal,
        String signOffsAsked,
        List<Mark> signOffs,
        List<RaisedConcern> concerns,
        List<AskedTime> holds) {

    /** @param counts false once the person has stepped back */
    public record Mark(String person, @Nullable String comment, Instant at, boolean counts) {}

    /**
     * @param speaker who resolves it: its author, or whoever was named in their place
     * @param wouldResolve what would resolve it, in its author's words
     */
    public record RaisedConcern(
            int id,
            String name,
            String author,
            String speaker,
            String reason,
            String wouldResolve,
            Instant raisedAt,
            boolean open,
            List<Said> replies,
            @Nullable Said resolution) {}

    public record Said(String person, @Nullable String text, Instant at) {}

    public record AskedTime(String person, String reason, Instant at, Instant until, boolean active) {}

    static ConsentSheet of(ConsentRound round, Instant now) {
        ConsentRules rules = round.terms().rules();
        ConsentClock clock = round.clock();
        return new ConsentSheet(
                round.end().id(),
                round.openedAt(),
                clock.isSuspended(),
                clock.due().orElse(null),
                rules.period(),
                ids(round.seats().electors()),
                ids(round.seats().recused().stream().sorted(BY_ID).toList()),
                rules.recusal().name(),
                rules.signOffs().words(),
                round.signOffs().stream().map(mark -> mark(mark, round.seats())).toList(),
                round.concerns().stream().map(ConsentSheet::concern).toList(),
                round.holds().stream().map(hold -> hold(hold, now)).toList());
    }

    private static final Comparator<PersonId> BY_ID = Comparator.comparing(PersonId::value);

    private static Mark mark(SignOff mark, Seats seats) {
        return new Mark(mark.person().value(), mark.comment(), mark.at(), seats.holds(mark.person()));
    }

    private static RaisedConcern concern(Concern concern) {
        Concern.Resolution resolution = concern.resolution();
        return new RaisedConcern(
                concern.number(),
                concern.name(),
                concern.author().value(),
                concern.speaker().value(),
                concern.reason(),
                concern.wouldResolve(),
                concern.raisedAt(),
                concern.isOpen(),
                concern.replies().stream()
                        .map(reply -> new Said(reply.person().value(), reply.words(), reply.at()))
                        .toList(),
                resolution == null
                        ? null
                        : new Said(resolution.person().value(), resolution.comment(), resolution.at()));
    }

    private static AskedTime hold(Hold hold, Instant now) {
        return new AskedTime(hold.person().value(), hold.reason(), hold.at(), hold.until(), hold.isActive(now));
    }

    private static List<String> ids(List<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }
}
