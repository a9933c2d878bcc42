package org.quarterdeck.access;

import java.util.List;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.Page;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.PlainText;
import org.quarterdeck.kernel.Stretch;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people read who may enter what, and say what somebody is called there. */
@Service
public class AccessOverview {

    private static final int LONGEST_ACCOUNT = 255;

    private final AccessGrants grants;

    AccessOverview(AccessGrants grants) {
        this.grants = grants;
    }

    /** What was asked for one person; everybody may read what was asked for them. */
    public List<Grant> of(Caller caller, PersonId person) {
        if (!caller.id().equals(person)) {
            caller.mustBeIn(
                    "read what others have access to", Circle.COORDINATORS, Circle.LEADS, Circle.ADMINISTRATORS);
        }
        return grants.findByPersonOrderById(person.value()).stream()
                .map(AccessGrant::shown)
                .toList();
    }

    /** What went wrong and isn't settled, the oldest first. */
    public Page<Grant> failing(Caller caller, Stretch stretch) {
        caller.mustBeIn("read which access fails", Circle.COORDINATORS, Circle.LEADS, Circle.ADMINISTRATORS);
        return Page.of(
                        grants.failing(stretch.after(0), stretch.rows()),
                        stretch.limit(),
                        grant -> Long.toString(grant.key()))
                .map(AccessGrant::shown);
    }

    /**
     * Says what somebody is called in a system: they themselves, until they have access there under an account that is known; and
     * coordinators, who may correct it. Whoever names somebody else's account would have that one taken out when they go.
     */
    @Transactional
    public void name(Caller caller, PersonId person, String system, String account) {
        if (!caller.id().equals(person)) {
            caller.mustBeIn("say what others are called elsewhere", Circle.COORDINATORS);
        }
        if (account.isBlank()) {
            throw new Invalid("account", "must be given");
        }
        PlainText.faultInLine(account, LONGEST_ACCOUNT).ifPresent(words -> {
            throw new Invalid("account", words);
        });
        List<AccessGrant> held = grants.getByPersonAndSystemOrderById(person.value(), system);
        if (held.isEmpty()) {
            throw new NoSuch("%s was never given access to %s".formatted(person, system));
        }
        String named = account.strip();
        if (caller.id().equals(person)) {
            mustBeOpen(held, person, system, named);
            held.forEach(grant -> grant.name(named));
        } else {
            held.forEach(grant -> grant.correct(named));
        }
        held.forEach(grants::save);
    }

    private void mustBeOpen(List<AccessGrant> held, PersonId person, String system, String account) {
        if (held.stream().anyMatch(AccessGrant::isSettled)) {
            throw new NotNow("your account in %s is settled; a coordinator can correct it".formatted(system));
        }
        if (grants.isOfAnother(system, person.value(), account, Holding.referenceTo(account))) {
            throw new NotNow("that account in %s is known as somebody else's".formatted(system));
        }
    }
}
