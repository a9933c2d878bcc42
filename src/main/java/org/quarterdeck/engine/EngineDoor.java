package org.quarterdeck.engine;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.Refusal;
import org.springframework.stereotype.Component;

/** The way into the engine for our own rooms: refusals come back as what they are, and the house may look everywhere. */
@Component
public class EngineDoor {

    private final IdentityService identities;

    EngineDoor(IdentityService identities) {
        this.identities = identities;
    }

    /**
     * Calls the engine as the signed-in person.
     *
     * @throws NotNow if somebody else changed the same thing at the same moment
     * @throws Refusal the refusal that a rule of ours raised inside, freed from what the engine wrapped around it
     */
    public <T> T through(Supplier<T> call) {
        try {
            return call.get();
        } catch (OptimisticLockingException quicker) {
            throw new NotNow(
                    "engine.too-late", "somebody else was quicker; look again and repeat what is still needed");
        } catch (RuntimeException wrapped) {
            throw Refusals.in(wrapped).<RuntimeException>map(refusal -> refusal).orElse(wrapped);
        }
    }

    /**
     * Calls the engine for somebody who stands at a door of the house's own and not at the engine's: people without an account, or
     * the speaker whose proposal a chair brings in. What happens is theirs; the right to it is the door's to lend.
     *
     * @param lent the circle whose rights they have meanwhile, and no other
     */
    public <T> T onBehalfOf(PersonId person, Circle lent, Supplier<T> call) {
        return as(new Authentication(person.value(), List.of(lent.id())), call);
    }

    /** Calls the engine as somebody who isn't signed in and has shown otherwise who they are; their rights are their own. */
    public <T> T inPersonOf(PersonId person, Supplier<T> call) {
        List<String> circles =
                asTheHouse(() -> identities
                                .createGroupQuery()
                                .groupMember(person.value())
                                .list())
                        .stream()
                        .map(Group::getId)
                        .toList();
        return as(new Authentication(person.value(), circles), call);
    }

    /** Calls the engine with no authorization checks, for questions that the house asks itself. */
    public <T> T asTheHouse(Supplier<T> call) {
        return as(null, call);
    }

    private <T> T as(@Nullable Authentication other, Supplier<T> call) {
        Authentication caller = identities.getCurrentAuthentication();
        identities.setAuthentication(other);
        try {
            return through(call);
        } finally {
            identities.setAuthentication(caller);
        }
    }
}
