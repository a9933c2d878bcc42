package org.quarterdeck.engine;

import java.util.Optional;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;

/** Who is behind a command. */
final class SignedIn {

    private SignedIn() {}

    /** Empty where the house itself acts. */
    static Optional<PersonId> in(CommandContext context) {
        @Nullable Authentication authentication = context.getAuthentication();
        return authentication == null || authentication.getUserId() == null
                ? Optional.empty()
                : Optional.of(new PersonId(authentication.getUserId()));
    }

    static boolean isAdministrator(CommandContext context, PersonId person) {
        return isIn(context, person.value(), Circle.ADMINISTRATORS_ID);
    }

    static boolean isIn(CommandContext context, String person, String group) {
        return context.runWithoutAuthorization(() -> context.getReadOnlyIdentityProvider()
                        .createGroupQuery()
                        .groupId(group)
                        .groupMember(person)
                        .count())
                > 0;
    }
}
