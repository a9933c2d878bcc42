package org.quarterdeck.departure;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterdeck.kernel.Doings;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.MemberState;
import org.quarterdeck.people.Membership;
import org.quarterdeck.people.Memberships;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Of whom nothing was heard for long: every room is asked, for most of the work is no code (VO-18). */
@Component
class Silence {

    private final ObjectProvider<Doings> rooms;
    private final Memberships memberships;
    private final Indispensable indispensable;
    private final DepartureSettings settings;
    private final Clock clock;

    Silence(
            ObjectProvider<Doings> rooms,
            Memberships memberships,
            Indispensable indispensable,
            DepartureSettings settings,
            Clock clock) {
        this.rooms = rooms;
        this.memberships = memberships;
        this.indispensable = indispensable;
        this.settings = settings;
        this.clock = clock;
    }

    /** Those of the active members who are silent, each with the moment when they were heard of last. */
    Map<PersonId, Instant> among(List<Membership> members) {
        Instant longAgo = clock.instant()
                .atOffset(ZoneOffset.UTC)
                .minus(settings.inactiveAfter())
                .toInstant();
        Map<PersonId, Instant> heard = new HashMap<>();
        members.stream()
                .filter(member -> member.state() == MemberState.ACTIVE)
                .forEach(member -> heard.put(member.person(), member.since()));
        rooms.stream()
                .forEach(room -> room.last(List.copyOf(heard.keySet()))
                        .forEach((person, at) -> heard.merge(person, at, Silence::later)));
        heard.values().removeIf(at -> at.isAfter(longAgo));
        heard.keySet().removeIf(person -> mustStay(person));
        return heard;
    }

    /** Whether the person still is a silent member who could go. */
    boolean isSilent(PersonId person) {
        Optional<Membership> member = memberships.of(person);
        return member.isPresent() && among(List.of(member.get())).containsKey(person);
    }

    /** Silence ends no office, and nobody goes whom the house can't do without. */
    private boolean mustStay(PersonId person) {
        return indispensable.holdsOffice(person) || indispensable.words(person).isPresent();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
