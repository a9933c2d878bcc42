package org.quarterdeck.departure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.MemberState;
import org.quarterdeck.people.Membership;
import org.quarterdeck.people.Memberships;
import org.quarterdeck.people.Person;
import org.springframework.stereotype.Component;

/** Who may say of whom that they leave; names every fault at once. */
@Component
class LeavingForm {

    private final StoredDepartures departures;
    private final Directory directory;
    private final Memberships memberships;
    private final Indispensable indispensable;

    LeavingForm(
            StoredDepartures departures, Directory directory, Memberships memberships, Indispensable indispensable) {
        this.departures = departures;
        this.directory = directory;
        this.memberships = memberships;
        this.indispensable = indispensable;
    }

    /** @throws Barred if they speak of somebody else, and are neither a coordinator nor a lead on duty */
    List<Fault> faultsIn(PersonId by, Leaving leaving) {
        Optional<PersonId> named = person(leaving);
        boolean isOwn = named.filter(by::equals).isPresent();
        if (!isOwn && !speaksForOthers(by)) {
            throw new Barred("coordinators and leads say of others that they leave; everybody says it of themselves");
        }
        List<Fault> faults = new ArrayList<>();
        if (isOwn && leaving.forCause()) {
            faults.add(new Fault("forCause", "is for coordinators and leads to say of others"));
        }
        named.ifPresent(
                person -> faultIn(person, isOwn, leaving).ifPresent(words -> faults.add(new Fault("person", words))));
        return faults;
    }

    private Optional<String> faultIn(PersonId person, boolean isOwn, Leaving leaving) {
        Optional<Membership> membership = memberships.of(person);
        if (membership.isEmpty()) {
            return Optional.of("must be a member: nobody of that id is one");
        }
        Optional<Departure> open = departures.findByOpenFor(person.value());
        if (open.isPresent()) {
            return Optional.of("is leaving already, as %s".formatted(open.get().number()));
        }
        MemberState state = membership.get().state();
        if (state == MemberState.OFFBOARDED || state == leaving.becomes().state()) {
            return Optional.of("is %s already".formatted(state.words()));
        }
        if (!isOwn && indispensable.isOnCouncil(person)) {
            return Optional.of("sits on the council, which they leave themselves, or by a decision of its own");
        }
        return indispensable.words(person);
    }

    /** The directory's circles are of those on duty: whoever is suspended speaks for themselves. */
    private boolean speaksForOthers(PersonId by) {
        return Stream.of(Circle.COORDINATORS, Circle.LEADS)
                .flatMap(circle -> directory.in(circle).stream())
                .map(Person::id)
                .anyMatch(by::equals);
    }

    static Optional<PersonId> person(Leaving leaving) {
        try {
            return Optional.ofNullable(leaving.person()).map(PersonId::new);
        } catch (Invalid shapeless) {
            return Optional.empty();
        }
    }
}
