package org.quarterdeck.access;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Identities;
import org.quarterdeck.people.Identity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens accounts that cases have asked for. */
@Service
class KeptHouseAccounts implements HouseAccounts {

    private static final int LONGEST = 128;

    private final AccessGrants grants;
    private final Holders holders;
    private final Systems systems;
    private final Identities identities;
    private final AccessWaits waits;
    private final Clock clock;

    KeptHouseAccounts(
            AccessGrants grants,
            Holders holders,
            Systems systems,
            Identities identities,
            AccessWaits waits,
            Clock clock) {
        this.grants = grants;
        this.holders = holders;
        this.systems = systems;
        this.identities = identities;
        this.waits = waits;
        this.clock = clock;
    }

    @Override
    public boolean awaits(PersonId person) {
        return !waiting(person).isEmpty();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void choosePassword(PersonId person, String password) {
        List<AccessGrant> held = waiting(person).stream()
                .map(AccessGrant::system)
                .distinct()
                .flatMap(system -> grants.getByPersonAndSystemOrderById(person.value(), system).stream())
                .filter(grant -> grant.state() == GrantState.PENDING_USER)
                .toList();
        if (held.isEmpty() || identities.find(person).isPresent()) {
            throw new NotNow("access.no-account-waits", "no account waits for a password");
        }
        if (password.isBlank() || password.length() > LONGEST) {
            throw new Invalid("password", "must be given, and at most %d characters long".formatted(LONGEST));
        }
        identities.faultOf(password, person).ifPresent(words -> {
            throw new Invalid("password", words);
        });
        open(person, holders.find(person).orElseThrow(), password);
        held.forEach(grant -> {
            grant.take(new Answer.Done(null, "has an account"), clock.instant());
            grants.save(grant);
            waits.cutShort(grant.caseNumber(), grant.system());
        });
    }

    private void open(PersonId person, AccessHolder holder, String password) {
        String name = holder.name().strip();
        int last = name.lastIndexOf(' ');
        identities.save(
                new Identity(
                        person,
                        last < 0 ? name : name.substring(0, last).strip(),
                        last < 0 ? null : name.substring(last + 1),
                        holder.email(),
                        Set.of()),
                password);
        identities.place(person, EnumSet.of(Circle.MEMBERS));
    }

    private List<AccessGrant> waiting(PersonId person) {
        return grants.findByPersonOrderById(person.value()).stream()
                .filter(grant -> grant.state() == GrantState.PENDING_USER && systems.isHouse(grant.system()))
                .toList();
    }
}
