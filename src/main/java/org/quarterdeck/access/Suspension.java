package org.quarterdeck.access;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings each grant into line with whether its person is to be kept out: said once more, or in the wrong order, it comes to the same. */
@Service
public class Suspension {

    private final AccessGrants grants;
    private final AccessCounter counter;
    private final Attempts attempts;
    private final Provisioning provisioning;
    private final Clock clock;

    Suspension(AccessGrants grants, AccessCounter counter, Attempts attempts, Provisioning provisioning, Clock clock) {
        this.grants = grants;
        this.counter = counter;
        this.attempts = attempts;
        this.provisioning = provisioning;
        this.clock = clock;
    }

    /** @return whether it has to be looked at again later: somebody there, or the person, has to act first */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean align(long key) {
        AccessGrant seen = grants.findById(key).orElseThrow();
        AccessGrant grant = grants.getByPersonAndSystemOrderById(seen.person().value(), seen.system()).stream()
                .filter(one -> one.key() == key)
                .findFirst()
                .orElseThrow();
        if (grant.isKeptOut()) {
            if (grant.state() != GrantState.SUSPENDED && grant.isHeld()) {
                keepOut(grant);
            }
            return false;
        }
        if (grant.state() == GrantState.SUSPENDED) {
            grant.retry(clock.instant());
            grants.save(grant);
        }
        return provisioning.proceed(grant, false) == Progress.WAITING;
    }

    private void keepOut(AccessGrant grant) {
        Answer answer = counter.ask(grant, TargetSystem::suspend);
        if (answer instanceof Answer.Done || answer instanceof Answer.Absent) {
            grant.suspend(clock.instant());
        } else if (answer instanceof Answer.Refused) {
            grant.note(answer.words());
        } else {
            attempts.noteOnceUndone(grant, answer.words());
            throw new Unanswered(grant.system(), answer.words());
        }
        grants.save(grant);
    }
}
