package org.quarterdeck.access.systems;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.quarterdeck.access.Answer;
import org.quarterdeck.access.Holding;
import org.quarterdeck.access.TargetSystem;

/**
 * One list of Mailman's. Depending on the list, who is put on it has to confirm that, or is let in by a moderator: then Mailman keeps a
 * request and says whose turn it is (VO-11). A member is known by the address, so nobody is on a list twice.
 */
final class MailingList implements TargetSystem {

    private static final String MEMBER = "/lists/{list}/member/{email}";
    private static final String REQUESTS = "/lists/{list}/requests";

    private final Line line;
    private final String list;
    private final boolean confirmed;
    private final boolean approved;

    MailingList(Line line, String list, boolean confirmed, boolean approved) {
        this.line = line;
        this.list = list;
        this.confirmed = confirmed;
        this.approved = approved;
    }

    @Override
    public Answer look(Holding holding) {
        Reply member = line.get(MEMBER, list, holding.holder().email());
        if (member.isOk()) {
            return new Answer.Done(member.text("/member_id"), "is on the list");
        }
        return member.isMissing() ? lookAmongRequests(holding) : member.trouble();
    }

    @Override
    public Answer grant(Holding holding) {
        // the address has been confirmed to be the person's; whether they want to be on the list, and may, is the
        // list's to ask
        Reply asked = line.post(
                Map.of(
                        "list_id",
                        list,
                        "subscriber",
                        holding.holder().email(),
                        "display_name",
                        holding.holder().name(),
                        "pre_verified",
                        true,
                        "pre_confirmed",
                        confirmed,
                        "pre_approved",
                        approved),
                "/members");
        if (asked.isConflict()) {
            return back(holding);
        }
        if (!asked.isOk()) {
            return asked.trouble();
        }
        return asked.body().has("token_owner") ? pending(asked.body()) : new Answer.Done(null, "is on the list");
    }

    @Override
    public Answer revoke(Holding holding) {
        Reply requests = line.get(REQUESTS, list);
        if (!requests.isOk()) {
            return requests.trouble();
        }
        Optional<JsonNode> request = of(holding, requests.body());
        if (request.isPresent()) {
            Reply discarded = line.post(
                    Map.of("action", "discard"),
                    REQUESTS + "/{token}",
                    list,
                    request.get().path("token").asText());
            if (!discarded.isOk() && !discarded.isMissing()) {
                return discarded.trouble();
            }
        }
        Reply left = line.delete(
                MEMBER + "?pre_confirmed=true&pre_approved=true",
                list,
                holding.holder().email());
        if (left.isMissing()) {
            return new Answer.Absent(request.isPresent() ? "the request was taken back" : "is not on the list");
        }
        return left.isOk() ? new Answer.Absent("was taken off the list") : left.trouble();
    }

    /** Gets no mail of the list, and what they write to it waits for a moderator; all that they set is kept. */
    @Override
    public Answer suspend(Holding holding) {
        Answer there = look(holding);
        if (there instanceof Answer.Done member) {
            return set(member, "hold", "by_moderator", "is suspended on the list");
        }
        return there instanceof Answer.PendingUser || there instanceof Answer.PendingModerator
                ? revoke(holding)
                : there;
    }

    /** Is on it, or waits, or was suspended. */
    private Answer back(Holding holding) {
        Answer there = look(holding);
        return there instanceof Answer.Done member ? set(member, "", "enabled", "is on the list") : there;
    }

    private Answer set(Answer.Done member, String moderation, String delivery, String words) {
        String id = String.valueOf(member.reference());
        Reply heard = line.patch(Map.of("moderation_action", moderation), "/members/{id}", id);
        if (!heard.isOk()) {
            return heard.trouble();
        }
        Reply delivered = line.patch(Map.of("delivery_status", delivery), "/members/{id}/preferences", id);
        return delivered.isOk() ? new Answer.Done(id, words) : delivered.trouble();
    }

    private Answer lookAmongRequests(Holding holding) {
        Reply requests = line.get(REQUESTS, list);
        return requests.isOk()
                ? of(holding, requests.body()).map(MailingList::pending).orElse(new Answer.Absent("is not on the list"))
                : requests.trouble();
    }

    private static Optional<JsonNode> of(Holding holding, JsonNode requests) {
        return StreamSupport.stream(requests.path("entries").spliterator(), false)
                .filter(one -> one.path("email")
                        .asText()
                        .equalsIgnoreCase(holding.holder().email()))
                .findFirst();
    }

    private static Answer pending(JsonNode request) {
        String token = request.path("token").asText();
        return request.path("token_owner").asText().equals("moderator")
                ? new Answer.PendingModerator(token, "a moderator of the list has to let them in")
                : new Answer.PendingUser(token, "has to confirm by mail");
    }
}
