package org.quarterdeck.people;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who stands behind a mail address: the person of the directory whose address it is, or else somebody without an account, who gets
 * an id that says nothing of them, once and for good. Letter case doesn't matter: one mailbox is one person.
 */
@Service
public class Outsiders {

    /** No name that an administrator would choose for an account. */
    private static final String PREFIX = "outsider";

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LETTERS_OF_AN_ID = 16;

    private final Identities identities;
    private final KnownOutsiders known;
    private final RandomGenerator chance = new SecureRandom();

    Outsiders(Identities identities, KnownOutsiders known) {
        this.identities = identities;
        this.known = known;
    }

    /** Whose address it is, in the caller's transaction. Somebody not met before is from then on known by the id answered. */
    @Transactional(propagation = Propagation.MANDATORY)
    public PersonId at(String address) {
        String small = small(address);
        return known(small)
                .orElseGet(() -> known.admit(new Outsider(freshId(), small)).id());
    }

    /** Whose address it is; empty where nobody is known by it yet. */
    public Optional<PersonId> known(String address) {
        String small = small(address);
        return identities.at(small).map(Identity::id).or(() -> known.at(small).map(Outsider::id));
    }

    private static String small(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    /** Empty for people of the directory, and for whoever is nobody. */
    public Optional<Outsider> find(PersonId id) {
        return known.find(id);
    }

    private PersonId freshId() {
        StringBuilder id = new StringBuilder(PREFIX);
        chance.ints(LETTERS_OF_AN_ID, 0, LETTERS.length()).forEach(which -> id.append(LETTERS.charAt(which)));
        return new PersonId(id.toString());
    }
}
