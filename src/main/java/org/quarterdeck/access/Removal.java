package org.quarterdeck.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes access back, and proves it (VO-10, VO-19). */
@Service
public class Removal {

    private final AccessGrants grants;
    private final Systems systems;
    private final AccessCounter counter;
    private final Attempts attempts;
    private final Proofs proofs;
    private final Clock clock;

    Removal(
            AccessGrants grants,
            Systems systems,
            AccessCounter counter,
            Attempts attempts,
            Proofs proofs,
            Clock clock) {
        this.grants = grants;
        this.systems = systems;
        this.counter = counter;
        this.attempts = attempts;
        this.proofs = proofs;
        this.clock = clock;
    }

    /**
     * What the case has to take back, apart from accounts in the house, which go last.
     *
     * @param leaver whoever leaves altogether; null where the case takes back what it gave itself
     */
    public List<Long> outside(CaseNumber caseNumber, @Nullable PersonId leaver) {
        return open(caseNumber, leaver)
                .filter(grant -> !systems.isHouse(grant.system()))
                .map(AccessGrant::key)
                .toList();
    }

    /** The same for accounts in the house. */
    public List<Long> inside(CaseNumber caseNumber, @Nullable PersonId leaver) {
        return open(caseNumber, leaver)
                .filter(grant -> systems.isHouse(grant.system()))
                .map(AccessGrant::key)
                .toList();
    }

    /**
     * Takes one back. What is given at the same moment is waited for and taken back then.
     *
     * @param lastTry whether people are asked next if the system doesn't answer; otherwise the step is undone, to be tried again
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Progress revoke(CaseNumber caseNumber, long key, @Nullable PersonId leaver, boolean lastTry) {
        List<AccessGrant> there = held(key);
        AccessGrant grant = one(there, key);
        if (grant.state() == GrantState.REVOKED) {
            return Progress.OVER;
        }
        Optional<String> stays = leaver == null ? whyItStays(grant, there) : Optional.empty();
        if (stays.isPresent() || !grant.isHeld()) {
            return prove(caseNumber, grant, stays.isEmpty(), stays.orElse("had not been given yet"));
        }
        Answer answer = counter.ask(grant, TargetSystem::revoke);
        if (answer instanceof Answer.Done || answer instanceof Answer.Absent) {
            return prove(caseNumber, grant, true, answer.words());
        }
        if (!(answer instanceof Answer.Refused) && !lastTry) {
            attempts.noteOnceUndone(grant, answer.words());
            throw new Unanswered(grant.system(), answer.words());
        }
        grant.note(answer.words());
        grants.save(grant);
        return Progress.LEFT_TO_PEOPLE;
    }

    /**
     * People have seen to what the house could not do.
     *
     * @param account what the person is called there, if that helps the house to try again
     * @param done what they did, in their words; null where the house is to try once more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(CaseNumber caseNumber, long key, @Nullable String account, @Nullable String done) {
        AccessGrant grant = one(held(key), key);
        Optional.ofNullable(account).ifPresent(grant::name);
        if (done == null) {
            grants.save(grant);
        } else if (grant.state() != GrantState.REVOKED) {
            prove(caseNumber, grant, true, "by hand: " + done);
        }
    }

    /** Only what the case brought is the case's to take back. */
    private static Optional<String> whyItStays(AccessGrant grant, List<AccessGrant> there) {
        if (grant.state() == GrantState.DONE && !grant.isBrought()) {
            return Optional.of("stays: the person had it before");
        }
        return there.stream()
                .filter(other -> other.key() != grant.key() && other.isHeld())
                .findFirst()
                .map(other -> "stays: %s gave it as well".formatted(other.caseNumber()));
    }

    private Progress prove(CaseNumber caseNumber, AccessGrant grant, boolean revoked, String answer) {
        grant.revoke(clock.instant());
        grants.save(grant);
        proofs.add(new Proof(caseNumber, grant.person(), grant.system(), revoked, answer, clock.instant()));
        return Progress.OVER;
    }

    private Stream<AccessGrant> open(CaseNumber caseNumber, @Nullable PersonId leaver) {
        List<AccessGrant> all = leaver == null
                ? grants.findByCaseNumberOrderBySystem(caseNumber.value())
                : grants.findByPersonOrderById(leaver.value());
        return all.stream().filter(grant -> grant.state() != GrantState.REVOKED);
    }

    private List<AccessGrant> held(long key) {
        AccessGrant grant = grants.findById(key).orElseThrow();
        return grants.getByPersonAndSystemOrderById(grant.person().value(), grant.system());
    }

    private static AccessGrant one(List<AccessGrant> there, long key) {
        return there.stream().filter(grant -> grant.key() == key).findFirst().orElseThrow();
    }
}
