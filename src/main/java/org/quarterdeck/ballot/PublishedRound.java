package org.quarterdeck.ballot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.PersonId;

/**
 * The file of a ballot that its consent round has settled, for anybody to weigh again; described in {@code docs/ballots.md}. Its hash
 * stands in the register beside the result, so this encoding never changes. Words that people wrote are left out.
 */
final class PublishedRound {

    static final String ENCODING = "quarterdeck-consent-1";

    private PublishedRound() {}

    static Map<String, Object> of(Ballot ballot, ConsentRound round) {
        Paper paper = ballot.paper();
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("encoding", ENCODING);
        file.put("caseNumber", paper.number().value());
        file.put("round", paper.round());
        file.put("question", paper.question());
        file.put("title", paper.title());
        file.put("kind", paper.kind());
        file.put("textHash", paper.textHash());
        file.put("policy", paper.policy().words());
        file.put("electors", ballot.electors().stream().map(Canonical::words).toList());
        file.put("electorateHash", ballot.electorateHash());
        file.put("recused", ids(ballot.recused()));
        file.put("openedAt", round.openedAt().toString());
        file.put("period", round.terms().rules().period().toSeconds());
        file.put("resumeAtLeast", round.terms().resumeAtLeast().toSeconds());
        file.put("signOffs", ids(round.signOffs().stream().map(SignOff::person).toList()));
        file.put(
                "concerns", round.concerns().stream().map(PublishedRound::words).toList());
        file.put("holds", round.holds().stream().map(PublishedRound::words).toList());
        file.put("closedAt", String.valueOf(ballot.stage().closedAt()));
        file.put("outcome", name(ballot.stage().outcome()));
        return file;
    }

    /** SHA-256 of the file in its canonical spelling. */
    static String hash(Ballot ballot, ConsentRound round) {
        return Secret.hash(Canonical.write(of(ballot, round)));
    }

    private static Map<String, Object> words(Concern concern) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("raisedAt", concern.raisedAt().toString());
        words.put(
                "resolvedAt",
                concern.resolution() == null ? null : concern.resolution().at().toString());
        return words;
    }

    private static Map<String, Object> words(Hold hold) {
        return Map.of("elector", hold.person().value(), "until", hold.until().toString());
    }

    private static List<String> ids(List<PersonId> people) {
        return new ArrayList<>(people.stream().map(PersonId::value).toList());
    }

    private static @Nullable String name(@Nullable Outcome outcome) {
        return outcome == null ? null : outcome.id();
    }
}
