package org.quarterdeck.engine;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.quarterdeck.kernel.Circle;

/** People whom nobody else knows, and what the engine lets them do. */
record HousePeople(IdentityService identities) {

    static final String PASSWORD = "ahoy";

    /** Somebody new in these circles. */
    String join(Circle... circles) {
        User user = identities.newUser(HouseToys.key());
        user.setPassword(PASSWORD);
        identities.saveUser(user);
        Stream.of(circles).forEach(circle -> identities.createMembership(user.getId(), circle.id()));
        return user.getId();
    }

    <T> T as(String person, Supplier<T> call) {
        List<String> groups = identities.createGroupQuery().groupMember(person).list().stream()
                .map(group -> group.getId())
                .toList();
        identities.setAuthentication(person, groups);
        try {
            return call.get();
        } finally {
            identities.clearAuthentication();
        }
    }

    void as(String person, Runnable call) {
        as(person, () -> {
            call.run();
            return null;
        });
    }
}
