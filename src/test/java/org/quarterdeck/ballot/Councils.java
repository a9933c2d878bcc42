package org.quarterdeck.ballot;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quarterdeck.kernel.PersonId;

/** Councils of any size, whose members are {@code e1}, {@code e2} …, and rounds of consent among them. */
final class Councils {

    static final Instant OPENING = Instant.parse("2027-01-04T09:00:00Z");
    static final String REASON = "It leaves the second half of the year without a budget.";
    static final String WOULD_RESOLVE = "A line for the second half of the year.";

    private Councils() {}

    static PersonId elector(int number) {
        return new PersonId("e" + number);
    }

    static Seats of(int electors, int recused) {
        List<PersonId> all =
                IntStream.rangeClosed(1, electors).mapToObj(Councils::elector).toList();
        Set<PersonId> left = all.stream().skip(electors - (long) recused).collect(Collectors.toSet());
        return new Seats(all, left);
    }

    static ConsentRound round(int electors, int recused, Recusal recusal) {
        return ConsentRound.open(OPENING, terms(recusal), of(electors, recused));
    }

    static ConsentRound round(int electors) {
        return round(electors, 0, Recusal.REDUCE_N);
    }

    static ConsentTerms terms(Recusal recusal) {
        return new ConsentTerms(
                new ConsentRules(SignOffs.ALL_BUT_TWO, Duration.ofDays(10), recusal),
                Duration.ofDays(3),
                Duration.ofDays(7),
                Duration.ofDays(14),
                Duration.ofDays(30));
    }

    static void signOff(ConsentRound round, int... electors) {
        IntStream.of(electors)
                .forEach(elector -> round.signOff(elector(elector), Wording.comment("comment", null), OPENING));
    }

    static void signOffs(ConsentRound round, int many) {
        signOff(round, IntStream.rangeClosed(1, many).toArray());
    }

    static Concern raise(ConsentRound round, int elector, Instant at) {
        return round.raise(
                elector(elector),
                Wording.name("Half a year"),
                Wording.reason("reason", REASON),
                Wording.reason("wouldResolve", WOULD_RESOLVE),
                at);
    }

    static void resolve(ConsentRound round, int concern, int elector, Instant at) {
        round.resolve(concern, elector(elector), Wording.comment("comment", null), at);
    }

    static Instant day(int days) {
        return OPENING.plus(Duration.ofDays(days));
    }
}
