package org.quarterdeck.ballot;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Stamp;

/** Lays out what an elector sees beside the form. Names differ from those of the fields that the form asks for. */
final class BallotSheet {

    private BallotSheet() {}

    static Map<String, Object> of(Ballot ballot) {
        Paper paper = ballot.paper();
        Map<String, Object> sheet = new HashMap<>();
        sheet.put("case_number", paper.number().value());
        sheet.put("motion_title", paper.title());
        sheet.put("motion_kind", paper.kind());
        sheet.put("motion_hash", paper.textHash());
        sheet.put("ballot_rules", rules(paper.policy()));
        sheet.put("ballot_closing", closing(ballot.stage().closesAt()));
        sheet.put("ballot_electors", ballot.seated().size());
        sheet.put(
                "case_silence",
                "Without your vote, it is decided by those who vote. You can vote again until the closing.");
        return sheet;
    }

    private static String closing(@Nullable Instant closesAt) {
        return closesAt == null ? "" : Stamp.of(closesAt).words();
    }

    /** {@code at least 2/3 of the votes cast; quorum 1/2} and so on. */
    static String rules(Policy policy) {
        VotingRules rules = policy.rules();
        StringBuilder words = new StringBuilder("%s of %s; quorum %s of the electors"
                .formatted(rules.threshold().words(), base(rules.base()), Threshold.words(rules.quorum())));
        if (rules.leastInFavour() > 0) {
            words.append("; at least %d in favour".formatted(rules.leastInFavour()));
        }
        if (rules.veto()) {
            words.append("; one vote against stops it");
        }
        if (policy.hidden()) {
            words.append("; hidden");
        }
        return words.toString();
    }

    private static String base(Base base) {
        return switch (base) {
            case CAST -> "the votes cast";
            case PRESENT -> "those who take part";
            case MEMBERSHIP -> "all electors";
        };
    }
}
