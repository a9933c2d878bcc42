package org.quarterdeck.access.systems;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.access.Answer;
import org.quarterdeck.access.Holding;
import org.quarterdeck.access.TargetSystem;

/**
 * Users of a SCIM service. One is looked for before one is made: by the house's own id, then by the user name, which is the address; so
 * a repetition makes no second one. Somebody whom the service lists without that id was there before.
 */
final class ScimUsers implements TargetSystem {

    private static final String USER = "urn:ietf:params:scim:schemas:core:2.0:User";
    private static final String PATCH = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

    private final Line line;
    private final @Nullable String group;
    private final boolean deletes;

    ScimUsers(Line line, @Nullable String group, boolean deletes) {
        this.line = line;
        this.group = group;
        this.deletes = deletes;
    }

    @Override
    public Answer look(Holding holding) {
        return with(holding, new Answer.Absent("has no account"), user -> {
            boolean in = user.path("active").asBoolean(true) && isInGroup(user);
            return in
                    ? new Answer.Done(user.path("id").asText(), "has an account")
                    : new Answer.Absent("has no account that is in use");
        });
    }

    @Override
    public Answer grant(Holding holding) {
        Answer made = with(holding, new Answer.Absent("has no account"), user -> enable(user));
        if (!(made instanceof Answer.Absent)) {
            return made;
        }
        Reply created = line.post(user(holding), "/Users");
        if (created.isConflict()) {
            // somebody made it since it was looked for
            return with(holding, created.trouble(), user -> enable(user));
        }
        return created.isOk() ? join(created.text("/id")) : created.trouble();
    }

    @Override
    public Answer revoke(Holding holding) {
        return with(holding, new Answer.Absent("has no account"), user -> {
            String id = user.path("id").asText();
            Answer left = leave(id);
            if (left instanceof Answer.Unreachable || left instanceof Answer.Refused) {
                return left;
            }
            Reply gone = deletes ? line.delete("/Users/{id}", id) : activate(id, false);
            return gone.isOk() || gone.isMissing()
                    ? new Answer.Absent(deletes ? "the account was deleted" : "the account was put out of use")
                    : gone.trouble();
        });
    }

    @Override
    public Answer suspend(Holding holding) {
        return with(holding, new Answer.Absent("has no account"), user -> {
            Reply out = activate(user.path("id").asText(), false);
            return out.isOk() ? new Answer.Done(null, "the account was put out of use") : out.trouble();
        });
    }

    private Answer enable(JsonNode user) {
        String id = user.path("id").asText();
        if (!user.path("active").asBoolean(true)) {
            Reply active = activate(id, true);
            if (!active.isOk()) {
                return active.trouble();
            }
        }
        return join(id);
    }

    private Answer join(String id) {
        return group == null
                ? new Answer.Done(id, "has an account")
                : change(id, Map.of("op", "add", "path", "members", "value", List.of(Map.of("value", id))));
    }

    private Answer leave(String id) {
        return group == null
                ? new Answer.Done(id, "is in no group")
                : change(id, Map.of("op", "remove", "path", "members[value eq \"%s\"]".formatted(quoted(id))));
    }

    private Answer change(String id, Map<String, Object> operation) {
        Reply changed = line.patch(patch(operation), "/Groups/{id}", String.valueOf(group));
        return changed.isOk() ? new Answer.Done(id, "has an account") : changed.trouble();
    }

    private Reply activate(String id, boolean active) {
        return line.patch(patch(Map.of("op", "replace", "path", "active", "value", active)), "/Users/{id}", id);
    }

    /** Where the service says nothing of groups it is taken to be in none, and put in again. */
    private boolean isInGroup(JsonNode user) {
        if (group == null) {
            return true;
        }
        for (JsonNode one : user.path("groups")) {
            if (group.equals(one.path("value").asText())) {
                return true;
            }
        }
        return false;
    }

    private Answer with(Holding holding, Answer nobody, Function<JsonNode, Answer> then) {
        Reply own = find("externalId", holding.person().value());
        Reply found = own.isOk() && own.text("/Resources/0/id").isEmpty()
                ? find("userName", holding.holder().email())
                : own;
        if (!found.isOk()) {
            return found.trouble();
        }
        JsonNode user = found.body().at("/Resources/0");
        return user.path("id").asText("").isEmpty() ? nobody : then.apply(user);
    }

    private Reply find(String attribute, String value) {
        return line.get("/Users?filter={filter}", "%s eq \"%s\"".formatted(attribute, quoted(value)));
    }

    private static Map<String, Object> user(Holding holding) {
        String email = holding.holder().email();
        return Map.of(
                "schemas",
                List.of(USER),
                "externalId",
                holding.person().value(),
                "userName",
                email,
                "displayName",
                holding.holder().name(),
                "name",
                Map.of("formatted", holding.holder().name()),
                "emails",
                List.of(Map.of("value", email, "primary", true)),
                "active",
                true);
    }

    private static Map<String, Object> patch(Map<String, Object> operation) {
        return Map.of("schemas", List.of(PATCH), "Operations", List.of(operation));
    }

    private static String quoted(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
