package org.quarterdeck;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Identities;
import org.quarterdeck.people.Identity;
import org.quarterdeck.people.MemberState;
import org.quarterdeck.people.Membership;
import org.quarterdeck.people.Memberships;
import org.quarterdeck.people.Outsiders;
import org.quarterdeck.people.Tier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings in people of a test's own, so that what becomes of them is nobody else's concern. */
@Component
public class Muster {

    private static final AtomicInteger HANDS = new AtomicInteger();

    private final Set<PersonId> brought = new HashSet<>();
    private final Identities identities;
    private final Memberships memberships;
    private final Outsiders outsiders;
    private final TransactionTemplate transaction;

    Muster(Identities identities, Memberships memberships, Outsiders outsiders, TransactionTemplate transaction) {
        this.identities = identities;
        this.memberships = memberships;
        this.outsiders = outsiders;
        this.transaction = transaction;
    }

    /** An active member of tier T2 with an account. */
    public String member(Circle... circles) {
        return join(MemberState.ACTIVE, circles);
    }

    public String join(MemberState state, Circle... circles) {
        PersonId id = new PersonId("hand" + HANDS.incrementAndGet());
        brought.add(id);
        Set<Circle> all = new HashSet<>(List.of(circles));
        all.add(Circle.MEMBERS);
        transaction.executeWithoutResult(status -> {
            memberships.admit(id, Tier.T2, state, "independent");
            identities.save(new Identity(id, "Hand", id.value(), id + "@quarterdeck.example", Set.of()), "demo");
            identities.place(id, all);
        });
        return id.value();
    }

    /** An active member of tier T0 without an account, known by the address that begins with what is answered, at example.org. */
    public String stranger() {
        String name = "stranger" + HANDS.incrementAndGet();
        transaction.executeWithoutResult(status ->
                memberships.admit(outsiders.at(name + "@example.org"), Tier.T0, MemberState.ACTIVE, "independent"));
        return name;
    }

    /** Takes them out of all circles again: whose turn it is in other stories is not for them to change. */
    public void dismiss() {
        transaction.executeWithoutResult(status -> brought.stream()
                .filter(person -> identities.find(person).isPresent())
                .forEach(person -> identities.place(person, Set.of())));
        brought.clear();
    }

    public void move(String person, MemberState state) {
        transaction.executeWithoutResult(status -> memberships.move(new PersonId(person), state));
    }

    public MemberState state(String person) {
        return memberships.of(new PersonId(person)).map(Membership::state).orElseThrow();
    }

    public boolean hasAccount(String person) {
        return identities.find(new PersonId(person)).isPresent();
    }

    public Set<Circle> circles(String person) {
        return identities.find(new PersonId(person)).map(Identity::circles).orElse(Set.of());
    }
}
