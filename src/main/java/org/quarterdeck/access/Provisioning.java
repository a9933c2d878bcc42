package org.quarterdeck.access;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives what was asked for, a step at a time: each may be repeated, be late, or be overtaken, and comes to the same (VO-09). */
@Service
public class Provisioning {

    private final AccessGrants grants;
    private final AccessCounter counter;
    private final Attempts attempts;
    private final Obstacles obstacles;
    private final AccessSettings settings;
    private final Clock clock;

    Provisioning(
            AccessGrants grants,
            AccessCounter counter,
            Attempts attempts,
            Obstacles obstacles,
            AccessSettings settings,
            Clock clock) {
        this.grants = grants;
        this.counter = counter;
        this.attempts = attempts;
        this.obstacles = obstacles;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Does what is next: asks the system, or looks what has become of it. What the settings don't know was never asked for, and is over.
     *
     * @param lastTry whether people are asked next if the system doesn't answer; otherwise the step is undone, to be tried again
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Progress proceed(CaseNumber caseNumber, String system, boolean lastTry) {
        return grants.findByCaseNumberAndSystem(caseNumber.value(), system)
                .map(grant -> proceed(grant, lastTry))
                .orElse(Progress.OVER);
    }

    Progress proceed(AccessGrant grant, boolean lastTry) {
        if (grant.isOver()) {
            return Progress.OVER;
        }
        Optional<String> obstacle = obstacles.to(grant);
        if (obstacle.isPresent()) {
            return withhold(held(grant), obstacle.get(), lastTry);
        }
        return grant.state().isPending() ? look(held(grant), lastTry) : enter(grant, lastTry);
    }

    /**
     * People have seen to what the house could not do.
     *
     * @param again whether the house is to try once more; otherwise it is done
     * @param account what the person is called there, if that helps
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(CaseNumber caseNumber, String system, boolean again, @Nullable String account) {
        AccessGrant grant = held(grants.findByCaseNumberAndSystem(caseNumber.value(), system)
                .orElseThrow(() -> new NoSuch("%s asked for no access to %s".formatted(caseNumber, system))));
        Optional.ofNullable(account).ifPresent(grant::name);
        if (grant.state() == GrantState.FAILED) {
            if (again) {
                grant.retry(clock.instant());
            } else {
                grant.settle(clock.instant());
            }
        }
        grants.save(grant);
    }

    /** What the person has there already is not the house's doing, nor is it the house's to take away should the case fail. */
    private Progress enter(AccessGrant grant, boolean lastTry) {
        if (!grant.isBrought()) {
            Answer found = counter.ask(grant, TargetSystem::look);
            if (found instanceof Answer.Done || isTrouble(found)) {
                return take(held(grant), found, false, lastTry);
            }
            attempts.begin(grant);
        }
        AccessGrant held = held(grant);
        return held.isOver() ? Progress.OVER : take(held, counter.ask(held, TargetSystem::grant), true, lastTry);
    }

    private Progress look(AccessGrant grant, boolean lastTry) {
        if (!grant.state().isPending()) {
            return grant.isOver() ? Progress.OVER : Progress.WAITING;
        }
        Answer found = counter.ask(grant, TargetSystem::look);
        if (!(found instanceof Answer.Absent)) {
            return take(grant, found, false, lastTry);
        }
        return grant.asked() > settings.askAgain()
                ? take(grant, new Answer.Refused("the invitation was not answered in time"), false, lastTry)
                : take(grant, counter.ask(grant, TargetSystem::grant), true, lastTry);
    }

    private Progress withhold(AccessGrant grant, String obstacle, boolean lastTry) {
        if (grant.isOver()) {
            return Progress.OVER;
        }
        if (grant.state().isPending()) {
            Answer answer = counter.ask(grant, TargetSystem::revoke);
            if (isTrouble(answer)) {
                return take(grant, answer, false, lastTry);
            }
        }
        grant.withhold(obstacle, clock.instant());
        grants.save(grant);
        return Progress.WAITING;
    }

    private Progress take(AccessGrant grant, Answer answer, boolean anew, boolean lastTry) {
        if (grant.isOver()) {
            return Progress.OVER;
        }
        Progress progress = Progress.WAITING;
        if (answer instanceof Answer.Done done) {
            grant.take(done, clock.instant());
            progress = Progress.OVER;
        } else if (answer instanceof Answer.PendingUser pending) {
            grant.await(GrantState.PENDING_USER, pending.reference(), anew, clock.instant());
        } else if (answer instanceof Answer.PendingModerator pending) {
            grant.await(GrantState.PENDING_MODERATOR, pending.reference(), anew, clock.instant());
        } else if (answer instanceof Answer.Unreachable && !lastTry) {
            attempts.noteOnceUndone(grant, answer.words());
            throw new Unanswered(grant.system(), answer.words());
        } else {
            grant.fail(answer.words(), clock.instant());
            progress = Progress.LEFT_TO_PEOPLE;
        }
        grants.save(grant);
        return progress;
    }

    private AccessGrant held(AccessGrant grant) {
        return grants.getByPersonAndSystemOrderById(grant.person().value(), grant.system()).stream()
                .filter(one -> one.key() == grant.key())
                .findFirst()
                .orElseThrow();
    }

    private static boolean isTrouble(Answer answer) {
        return answer instanceof Answer.Unreachable || answer instanceof Answer.Refused;
    }
}
