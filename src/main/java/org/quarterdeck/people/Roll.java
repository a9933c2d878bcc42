package org.quarterdeck.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.Page;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.Stretch;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The roll of the community: who may read it, and who may write what in it. */
@Service
public class Roll {

    private static final Circle[] READERS = {Circle.LEADS, Circle.TREASURERS, Circle.ADMINISTRATORS, Circle.AUDITORS};

    private final Identities identities;
    private final Standings standings;

    Roll(Identities identities, Standings standings) {
        this.identities = identities;
        this.standings = standings;
    }

    /** One person; everybody may read what the roll says of themselves. */
    public Profile read(Caller caller, PersonId id) {
        if (!caller.id().equals(id)) {
            caller.mustBeIn("read about others", READERS);
        }
        return profile(id).orElseThrow(() -> new NoSuch("nobody is known as " + id));
    }

    /** Everybody, by id. */
    public Page<Profile> read(Caller caller, Stretch stretch) {
        caller.mustBeIn("read the roll", READERS);
        PersonId after = stretch.after() == null ? null : new PersonId(stretch.after());
        List<Identity> people = identities.following(after, stretch.rows());
        Map<PersonId, Standing> declared =
                standings.of(people.stream().map(Identity::id).toList());
        return Page.of(people, stretch.limit(), person -> person.id().value())
                .map(person -> Profile.of(person, declared.getOrDefault(person.id(), Standing.UNDECLARED)));
    }

    public boolean knows(PersonId id) {
        return identities.find(id).isPresent();
    }

    /**
     * Says what a person is. Leads say it of those who are known; only an administrator makes somebody known, sets a password
     * or the circles.
     *
     * @throws Invalid naming every fault
     */
    @Transactional
    public Profile declare(Caller caller, PersonId id, Declaration declaration) {
        caller.mustBeIn("declare what a person is", Circle.LEADS, Circle.ADMINISTRATORS);
        Identity known = identities.find(id).orElse(null);
        if (!caller.isIn(Circle.ADMINISTRATORS) && (known == null || declaration.concernsSignIn())) {
            throw new Barred(
                    "only %s may make a person known, set a password or groups".formatted(Circle.ADMINISTRATORS_ID));
        }
        refuseFaults(id, declaration);
        standings.declare(id, String.valueOf(declaration.affiliation()));
        identities.save(merged(id, known, declaration), declaration.password());
        declaration.circles().ifPresent(circles -> place(id, known, circles));
        return profile(id).orElseThrow();
    }

    private void refuseFaults(PersonId id, Declaration declaration) {
        List<Fault> faults = new ArrayList<>(declaration.faults());
        Optional.ofNullable(declaration.password())
                .flatMap(password -> identities.faultOf(password, id))
                .ifPresent(message -> faults.add(new Fault("password", message)));
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    /** With no administrator left, the engine's web applications would let anybody make themselves one. */
    private void place(PersonId id, @Nullable Identity known, Set<Circle> circles) {
        boolean steppingDown = known != null
                && known.circles().contains(Circle.ADMINISTRATORS)
                && !circles.contains(Circle.ADMINISTRATORS);
        if (steppingDown && identities.in(Circle.ADMINISTRATORS).size() == 1) {
            throw new NotNow("people.last-administrator", "%s is the last administrator".formatted(id));
        }
        identities.place(id, circles);
    }

    private Optional<Profile> profile(PersonId id) {
        return identities.find(id).map(identity -> Profile.of(identity, standings.of(id)));
    }

    private static Identity merged(PersonId id, @Nullable Identity known, Declaration said) {
        return new Identity(
                id,
                said.firstName() != null || known == null ? said.firstName() : known.firstName(),
                said.lastName() != null || known == null ? said.lastName() : known.lastName(),
                said.email() != null || known == null ? said.email() : known.email(),
                Set.of());
    }
}
