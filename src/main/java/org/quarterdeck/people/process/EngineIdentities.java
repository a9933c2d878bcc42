package org.quarterdeck.people.process;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Identities;
import org.quarterdeck.people.Identity;
import org.quarterdeck.people.Profile;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Writes through the engine's identity service, as the house: who may write what was settled before. */
@Component
class EngineIdentities implements Identities {

    private final IdentityService service;
    private final ProcessEngineConfiguration engine;
    private final EngineDoor door;
    private final IdentityTables tables;

    EngineIdentities(
            IdentityService service, @Lazy ProcessEngineConfiguration engine, EngineDoor door, IdentityTables tables) {
        this.service = service;
        this.engine = engine;
        this.door = door;
        this.tables = tables;
    }

    @Override
    public Optional<Identity> find(PersonId id) {
        return tables.find(id);
    }

    @Override
    public Optional<Profile> profile(PersonId id) {
        return tables.profile(id);
    }

    @Override
    public Optional<Identity> at(String address) {
        return tables.at(address);
    }

    @Override
    public List<Identity> in(Circle circle) {
        return tables.in(circle);
    }

    @Override
    public List<Identity> following(@Nullable PersonId after, int rows) {
        return tables.following(after, rows);
    }

    @Override
    public void save(Identity identity, @Nullable String password) {
        door.asTheHouse(() -> {
            String id = identity.id().value();
            User known = service.createUserQuery().userId(id).singleResult();
            User user = known == null ? service.newUser(id) : known;
            user.setFirstName(identity.firstName());
            user.setLastName(identity.lastName());
            user.setEmail(identity.email());
            if (password != null) {
                user.setPassword(password);
            }
            service.saveUser(user);
            return id;
        });
    }

    @Override
    public void place(PersonId id, Set<Circle> circles) {
        door.asTheHouse(() -> {
            Set<Circle> before = tables.find(id).map(Identity::circles).orElse(Set.of());
            Set<Circle> left = new HashSet<>(before);
            left.removeAll(circles);
            left.forEach(circle -> service.deleteMembership(id.value(), circle.id()));
            Set<Circle> joined = new HashSet<>(circles);
            joined.removeAll(before);
            joined.forEach(this::ensure);
            joined.forEach(circle -> service.createMembership(id.value(), circle.id()));
            return joined;
        });
    }

    /** With no administrator left, the engine's web applications would let anybody make themselves one. */
    @Override
    public void remove(PersonId id) {
        List<Identity> administrators = tables.in(Circle.ADMINISTRATORS);
        if (administrators.size() == 1 && administrators.get(0).id().equals(id)) {
            throw new NotNow("people.last-administrator", "%s is the last administrator".formatted(id));
        }
        door.asTheHouse(() -> {
            service.deleteUser(id.value());
            return id;
        });
    }

    @Override
    public Optional<String> faultOf(String password, PersonId id) {
        if (!engine.isEnablePasswordPolicy()) {
            return Optional.empty();
        }
        var violated = service.checkPasswordAgainstPolicy(password, service.newUser(id.value()))
                .getViolatedRules();
        return violated.isEmpty()
                ? Optional.empty()
                : Optional.of("must meet the password policy: "
                        + violated.stream().map(EngineIdentities::words).collect(Collectors.joining(", ")));
    }

    @Override
    public void ensure(Circle circle) {
        door.asTheHouse(() -> {
            if (service.createGroupQuery().groupId(circle.id()).count() == 0) {
                Group group = service.newGroup(circle.id());
                group.setName(circle.id());
                group.setType(circle == Circle.ADMINISTRATORS ? "SYSTEM" : "WORKFLOW");
                service.saveGroup(group);
            }
            return circle;
        });
    }

    private static String words(PasswordPolicyRule rule) {
        Map<String, String> bounds = rule.getParameters() == null ? Map.of() : rule.getParameters();
        String name = rule.getPlaceholder().replace("PASSWORD_POLICY_", "").toLowerCase(Locale.ROOT);
        return bounds.isEmpty() ? name : name + " " + String.join(", ", bounds.values());
    }
}
