package org.quarterdeck.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.access.Accesses;
import org.quarterdeck.access.Grant;
import org.quarterdeck.cases.Case;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.cases.OwnCases;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Erasures from asking to their end (VO-20). Everything happens in the caller's transaction. */
@Component
public class Erasures {

    static final String PROCESS = "data-erasure";

    private static final String ASKED = "asked";
    private static final String HELD = "held";
    private static final String WHY = "The data of whoever brought the case is erased on request.";

    private final OwnCases ownCases;
    private final Accesses accesses;
    private final OpenDoors openDoors;
    private final RoomsErased records;
    private final Docket docket;
    private final ErasureMinutes minutes;

    Erasures(
            OwnCases ownCases,
            Accesses accesses,
            OpenDoors openDoors,
            RoomsErased records,
            Docket docket,
            ErasureMinutes minutes) {
        this.ownCases = ownCases;
        this.accesses = accesses;
        this.openDoors = openDoors;
        this.records = records;
        this.docket = docket;
        this.minutes = minutes;
    }

    /** The person's erasure that hasn't ended. */
    Optional<CaseNumber> underWay(PersonId person) {
        return ownCases.of(person).stream()
                .filter(about -> about.endedAt() == null && about.process().equals(PROCESS))
                .map(Case::number)
                .findFirst();
    }

    /** Whom it is about. */
    public PersonId personOf(CaseNumber erasure) {
        return Objects.requireNonNull(get(erasure).startedBy());
    }

    public Instant askedAt(CaseNumber erasure) {
        return get(erasure).startedAt();
    }

    /** What else of theirs is open, oldest first. */
    public List<Case> open(CaseNumber erasure) {
        return ownCases.of(personOf(erasure)).stream()
                .filter(about -> about.endedAt() == null && !about.process().equals(PROCESS))
                .toList();
    }

    /** What may still let them in somewhere: nobody could take it back who doesn't know any more whose it is. */
    public List<Grant> held(CaseNumber erasure) {
        return accesses.held(personOf(erasure));
    }

    /** Whether nothing stands in the way any more. */
    public boolean isSettled(CaseNumber erasure) {
        return open(erasure).isEmpty() && held(erasure).isEmpty();
    }

    /** Withdraws what can be withdrawn of it; what its room won't let go is left open. */
    public void withdrawCases(CaseNumber erasure) {
        PersonId person = personOf(erasure);
        open(erasure).stream()
                .filter(openDoors::isWithdrawable)
                .forEach(about -> openDoors.withdraw(about, person, WHY));
    }

    /**
     * Has every room erase what it needn't keep, and ends the case unless something has to wait.
     *
     * @return until when the first of what is held is held; empty if nothing is
     */
    public Optional<Instant> erase(CaseNumber erasure) {
        Case about = get(erasure);
        PersonId person = personOf(erasure);
        Erased erased = records.erase(person, about.startedAt());
        minutes.erased(erasure, person, erased);
        if (erased.heldUntil() == null) {
            docket.close(erasure, "erased");
        } else {
            docket.move(erasure, HELD);
        }
        return Optional.ofNullable(erased.heldUntil());
    }

    /**
     * Takes it back.
     *
     * @throws NotNow once something has been erased
     */
    public void withdraw(CaseNumber erasure, PersonId by, @Nullable String reason) {
        if (!get(erasure).state().equals(ASKED)) {
            throw new NotNow("cases.irreversible", "%s can no longer be withdrawn".formatted(erasure));
        }
        minutes.withdrawn(erasure, by, reason);
        docket.close(erasure, "withdrawn");
    }

    private Case get(CaseNumber erasure) {
        return docket.find(erasure).orElseThrow(() -> new NoSuch("no case has the number " + erasure));
    }
}
