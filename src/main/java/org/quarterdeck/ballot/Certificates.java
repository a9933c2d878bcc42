package org.quarterdeck.ballot;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/**
 * What ballots came to, for the feature that asked. It is read where the votes are kept: what a process says of it, whoever keeps
 * the engine running can change.
 */
@Component
public class Certificates {

    private final Ballots ballots;

    Certificates(Ballots ballots) {
        this.ballots = ballots;
    }

    /** Of the latest ballot of the case; empty while it is open, after it was cancelled, and where there was none. */
    public Optional<Certificate> latest(CaseNumber number) {
        return ballots.find(number).flatMap(Certificates::certificate);
    }

    /** Who had a vote in the latest ballot of the case. */
    public Set<PersonId> electors(CaseNumber number) {
        return ballots.find(number).stream()
                .flatMap(ballot -> ballot.electors().stream())
                .filter(Elector::isSeated)
                .map(Elector::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Certificate> certificate(Ballot ballot) {
        Stage stage = ballot.stage();
        Outcome outcome = stage.outcome();
        Because because = stage.because();
        return outcome == null || because == null
                ? Optional.empty()
                : Optional.of(new Certificate(
                        ballot.paper().round(), ballot.paper().textHash(), outcome, because, ballot.count()));
    }
}
