package org.quarterdeck.ballot;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/**
 * Writes who said what in a consent round into the decision register, in the transaction that takes it. Consent is given and withheld by
 * name; the words enter the register as its reasons do, and can be erased.
 */
@Component
class ConsentMinutes {

    private static final String CONCERN = "concern";

    private final BallotMinutes minutes;

    ConsentMinutes(BallotMinutes minutes) {
        this.minutes = minutes;
    }

    void opened(Ballot ballot, ConsentRound round) {
        ConsentTerms terms = round.terms();
        Map<String, Object> facts = BallotMinutes.facts(ballot);
        facts.put("signOffs", terms.rules().signOffs().words());
        facts.put("recusal", terms.rules().recusal().name());
        facts.put("period", terms.rules().period().toString());
        facts.put("resumeAtLeast", terms.resumeAtLeast().toString());
        facts.put("holdAtMost", terms.holdAtMost().toString());
        minutes.write(ballot, "consent-round", "opened", List.of(), null, facts);
    }

    void signedOff(Ballot ballot, SignOff mark) {
        write(ballot, "sign-off", "given", mark.person(), mark.comment(), Map.of());
    }

    void raised(Ballot ballot, Concern concern) {
        String words =
                "%s: %s What would resolve it: %s".formatted(concern.name(), concern.reason(), concern.wouldResolve());
        write(ballot, CONCERN, "raised", concern.author(), words, number(concern));
    }

    void resolved(Ballot ballot, Concern concern, Concern.Resolution resolution) {
        write(ballot, CONCERN, "resolved", resolution.person(), resolution.comment(), number(concern));
    }

    void succeeded(Ballot ballot, Concern concern, Concern.Successor successor) {
        String words = "%s speaks for it in place of %s".formatted(successor.person(), concern.speaker());
        write(ballot, CONCERN, "successor-named", successor.namedBy(), words, number(concern));
    }

    void held(Ballot ballot, Hold hold) {
        write(
                ballot,
                "hold",
                "held",
                hold.person(),
                hold.reason(),
                Map.of("until", hold.until().toString()));
    }

    void ended(Ballot ballot, ConsentRound round, Instant now) {
        minutes.write(
                ballot, "consent-round", round.end().id(), round.signed(), null, standing(ballot, round.standing(now)));
    }

    void certified(Ballot ballot, ConsentRound round, Result result, Instant now) {
        Map<String, Object> facts = standing(ballot, round.standing(now));
        facts.put("rules", ballot.paper().policy().words());
        facts.put("base", result.base());
        facts.put("fileHash", PublishedRound.hash(ballot, round));
        minutes.write(
                ballot,
                "result",
                result.outcome().id(),
                round.signed(),
                result.because().words(),
                facts);
    }

    private void write(
            Ballot ballot,
            String kind,
            String outcome,
            PersonId who,
            @Nullable String words,
            Map<String, Object> more) {
        Map<String, Object> facts = BallotMinutes.facts(ballot);
        facts.putAll(more);
        minutes.write(ballot, kind, outcome, List.of(who), words, facts);
    }

    private static Map<String, Object> number(Concern concern) {
        return Map.of(CONCERN, concern.number());
    }

    private static Map<String, Object> standing(Ballot ballot, ConsentRules.Standing standing) {
        Map<String, Object> facts = BallotMinutes.facts(ballot);
        facts.put("electors", standing.electors());
        facts.put("recused", standing.recused());
        facts.put("signed", standing.signed());
        facts.put("open", standing.open());
        facts.put("passed", wholeSeconds(standing.passed()));
        return facts;
    }

    private static String wholeSeconds(Duration time) {
        return Duration.ofSeconds(time.toSeconds()).toString();
    }
}
