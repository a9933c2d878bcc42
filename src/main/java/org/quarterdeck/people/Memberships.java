package org.quarterdeck.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to the community, and how. Asks nobody for leave: who may change it is for the cases that do. */
@Service
public class Memberships {

    private final Standings standings;
    private final ApplicationEventPublisher events;

    Memberships(Standings standings, ApplicationEventPublisher events) {
        this.standings = standings;
        this.events = events;
    }

    /** Empty for whoever was never admitted, nor declared to be anybody. */
    public Optional<Membership> of(PersonId person) {
        return standings.membership(person);
    }

    /** The state of each of them; whoever was never admitted nor declared is left out. */
    public Map<PersonId, MemberState> states(Collection<PersonId> people) {
        return standings.of(people).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().state()));
    }

    /** The same, and it stays so until the caller's transaction ends. To be held before anything that depends on it is read. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Membership> hold(PersonId person) {
        return standings.locked(person);
    }

    /** Those in one of the states, by id: the next rows behind that one. */
    public List<Membership> in(Set<MemberState> states, @Nullable PersonId after, int rows) {
        return standings.memberships(states, after, rows);
    }

    /**
     * Admits a newcomer, or raises the tier of somebody who belongs already: a tier is never lowered here, nor is a member who is
     * active put on probation.
     *
     * @param affiliation null leaves it as it is
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void admit(PersonId person, Tier tier, MemberState state, @Nullable String affiliation) {
        Optional<Membership> before = standings.locked(person);
        if (before.isEmpty()) {
            standings.admit(person, affiliation, tier, state);
            events.publishEvent(new MembershipChanged(person, null, state));
            return;
        }
        Tier held = before.get().tier();
        standings.promote(person, held == null || tier.isAtLeast(held) ? tier : held);
        if (affiliation != null) {
            standings.declare(person, affiliation);
        }
        if (!(before.get().state() == MemberState.ACTIVE && state == MemberState.PROBATION)) {
            change(before.get(), state);
        }
    }

    /**
     * Puts somebody who belongs into another state.
     *
     * @throws NoSuch if they don't belong to the community
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(PersonId person, MemberState state) {
        change(standings.locked(person).orElseThrow(() -> new NoSuch(person + " is no member")), state);
    }

    private void change(Membership before, MemberState state) {
        if (before.state() != state) {
            standings.move(before.person(), state);
            events.publishEvent(new MembershipChanged(before.person(), before.state(), state));
        }
    }
}
