package org.quarterdeck.ballot;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The file that anybody can count again, described in {@code docs/ballots.md}. Its hash stands in the register beside the result,
 * so this encoding never changes.
 */
final class PublishedBallot {

    static final String ENCODING = "quarterdeck-ballot-1";

    private PublishedBallot() {}

    static Map<String, Object> of(Ballot ballot) {
        Paper paper = ballot.paper();
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("encoding", ENCODING);
        file.put("caseNumber", paper.number().value());
        file.put("round", paper.round());
        file.put("question", paper.question());
        file.put("title", paper.title());
        file.put("kind", paper.kind());
        file.put("textHash", paper.textHash());
        file.put("openedAt", paper.openedAt().toString());
        file.put("closedAt", String.valueOf(ballot.stage().closedAt()));
        file.put("policy", paper.policy().words());
        file.put("electors", ballot.electors().stream().map(Canonical::words).toList());
        file.put("electorateHash", ballot.electorateHash());
        file.put("ballots", paper.policy().hidden() ? pseudonymous(ballot) : signed(ballot));
        file.put("result", result(ballot));
        return file;
    }

    /** For everybody: the electors under pseudonyms, with no affiliation either, which in a small circle is as good as a name. */
    static Map<String, Object> withoutNames(Ballot ballot) {
        Map<String, Object> file = of(ballot);
        file.put(
                "electors",
                ballot.electors().stream()
                        .map(PublishedBallot::withoutName)
                        .sorted(Comparator.comparing(words -> String.valueOf(words.get("elector"))))
                        .toList());
        file.remove("electorateHash");
        file.put("ballots", pseudonymous(ballot));
        return file;
    }

    private static Map<String, Object> withoutName(Elector elector) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("elector", elector.pseudonym());
        words.put("weight", Elector.WEIGHT);
        words.put("seated", elector.isSeated());
        return words;
    }

    /** SHA-256 of the file in its canonical spelling. */
    static String hash(Ballot ballot) {
        return Secret.hash(Canonical.write(of(ballot)));
    }

    /** In the order that they were cast, each with what opens its seal in the register. */
    private static List<Map<String, Object>> signed(Ballot ballot) {
        return ballot.votes().stream()
                .map(vote -> {
                    Map<String, Object> words =
                            words(ballot, vote, vote.person().value());
                    words.put("position", vote.position());
                    words.put("castAt", vote.castAt().toString());
                    words.put("reason", vote.reason());
                    words.put("salt", vote.salt());
                    words.put("commitment", vote.commitment());
                    return words;
                })
                .toList();
    }

    /** Without anything that leads from a vote to a person: no name, no reason, no time, no seal, and in an order of its own. */
    private static List<Map<String, Object>> pseudonymous(Ballot ballot) {
        return ballot.votes().stream()
                .map(vote -> words(ballot, vote, pseudonym(ballot, vote)))
                .sorted(Comparator.comparing(words -> String.valueOf(words.get("elector"))))
                .toList();
    }

    private static Map<String, Object> words(Ballot ballot, Vote vote, String elector) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("elector", elector);
        words.put("vote", vote.choice().id());
        words.put("counts", Objects.equals(ballot.newest().get(vote.person()), vote));
        return words;
    }

    private static String pseudonym(Ballot ballot, Vote vote) {
        return ballot.electors().stream()
                .filter(elector -> elector.person().equals(vote.person()))
                .findFirst()
                .orElseThrow()
                .pseudonym();
    }

    private static Map<String, Object> result(Ballot ballot) {
        Map<String, Object> words = new LinkedHashMap<>(figures(ballot));
        words.put("outcome", ballot.result().outcome().id());
        words.put("because", ballot.result().because().words());
        return words;
    }

    /** @return how many said what, and of how many the threshold was taken */
    static Map<String, Object> figures(Ballot ballot) {
        Count count = ballot.count();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("electors", count.electors());
        figures.put("recused", count.recused());
        figures.put("for", count.inFavour());
        figures.put("against", count.against());
        figures.put("abstaining", count.abstaining());
        figures.put("invalid", count.invalid());
        figures.put("base", ballot.result().base());
        return figures;
    }
}
