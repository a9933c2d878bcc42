package org.quarterdeck.ballot;

import java.util.Optional;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** Where a feature reads what became of its question: from the ballot itself, not from what a case carries about. */
@Component
public class Verdicts {

    private final Ballots ballots;

    Verdicts(Ballots ballots) {
        this.ballots = ballots;
    }

    /** @param hash of the text that was decided on */
    public record Verdict(Outcome outcome, String hash) {}

    /** What the latest ballot of the case came to; empty while it is open, where it was cancelled, and where there was none. */
    public Optional<Verdict> latest(CaseNumber number) {
        return ballots.find(number)
                .flatMap(ballot -> Optional.ofNullable(ballot.stage().outcome())
                        .map(outcome -> new Verdict(outcome, ballot.paper().textHash())));
    }
}
