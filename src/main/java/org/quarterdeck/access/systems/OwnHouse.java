package org.quarterdeck.access.systems;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quarterdeck.access.Answer;
import org.quarterdeck.access.Holding;
import org.quarterdeck.access.TargetSystem;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.people.Identities;
import org.quarterdeck.people.Identity;

/** Accounts of the house: each is there once its owner has chosen a password. */
final class OwnHouse implements TargetSystem {

    private final Identities identities;

    OwnHouse(Identities identities) {
        this.identities = identities;
    }

    @Override
    public Answer look(Holding holding) {
        Optional<Identity> known = identities.find(holding.person());
        if (known.isEmpty()) {
            return holding.reference() == null
                    ? new Answer.Absent("has no account")
                    : new Answer.PendingUser(null, "has to choose a password");
        }
        return known.get().circles().contains(Circle.MEMBERS)
                ? new Answer.Done(null, "has an account")
                : new Answer.Absent("has an account that is no member's");
    }

    @Override
    public Answer grant(Holding holding) {
        Optional<Identity> known = identities.find(holding.person());
        if (known.isEmpty()) {
            return new Answer.PendingUser("offered", "has to choose a password");
        }
        Set<Circle> circles = EnumSet.of(Circle.MEMBERS);
        circles.addAll(known.get().circles());
        identities.place(holding.person(), circles);
        return new Answer.Done(null, "has an account");
    }

    @Override
    public Answer revoke(Holding holding) {
        Optional<Identity> known = identities.find(holding.person());
        if (known.isEmpty()) {
            return new Answer.Absent("has no account");
        }
        List<Identity> administrators = identities.in(Circle.ADMINISTRATORS);
        if (administrators.size() == 1 && administrators.get(0).id().equals(holding.person())) {
            return new Answer.Refused("is the last administrator");
        }
        identities.remove(holding.person());
        return new Answer.Absent("the account was removed");
    }

    /** Who is suspended decides nothing and is given nothing to do; they may still sign in, to give what is asked of them. */
    @Override
    public Answer suspend(Holding holding) {
        return new Answer.Done(null, "may sign in and do nothing");
    }
}
