package org.quarterdeck.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;

/** Where people sign in: their ids, names, addresses, passwords and circles. Asks nobody for leave. */
public interface Identities {

    Optional<Identity> find(PersonId id);

    /** The same, with what was declared of them. */
    Optional<Profile> profile(PersonId id);

    /** Whose address it is, whatever its letter case; empty where it is nobody's, or several people's. */
    Optional<Identity> at(String address);

    /** Everyone in the circle, by id. */
    List<Identity> in(Circle circle);

    /** The next people by id. */
    List<Identity> following(@Nullable PersonId after, int rows);

    /**
     * Makes the person known or changes them; circles are left alone.
     *
     * @param password null leaves it as it is
     */
    void save(Identity identity, @Nullable String password);

    /** Puts the person into exactly these circles. */
    void place(PersonId id, Set<Circle> circles);

    /** What the password policy has against a password; empty if nothing. */
    Optional<String> faultOf(String password, PersonId id);

    /**
     * Takes the account away for good: nobody signs in by it any more, and name and address are gone. Whoever has none is left so.
     *
     * @throws org.quarterdeck.kernel.NotNow if it is the last administrator's
     */
    void remove(PersonId id);

    /** Makes sure that the circle exists. */
    void ensure(Circle circle);
}
