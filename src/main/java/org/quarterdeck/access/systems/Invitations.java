package org.quarterdeck.access.systems;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.access.Answer;
import org.quarterdeck.access.Holding;

/** Invitations to an organisation, by mail. */
final class Invitations {

    private static final String INVITATION = "invitation:";
    private static final String OPEN = "invitations";
    private static final String LAPSED = "failed_invitations";
    private static final int PAGE = 100;
    private static final int PAGES = 20;
    private static final int UNPROCESSABLE = 422;

    private final Line line;
    private final String organisation;
    private final List<String> teams;

    Invitations(Line line, String organisation, List<String> teams) {
        this.line = line;
        this.organisation = organisation;
        this.teams = teams;
    }

    static boolean isOne(@Nullable String reference) {
        return reference != null && reference.startsWith(INVITATION);
    }

    /** One that is neither open nor lapsed any more has been accepted. */
    Answer look(Holding holding) {
        Answer open = among(OPEN, holding);
        if (!(open instanceof Answer.Absent) || !isOne(holding.reference())) {
            return open;
        }
        Answer lapsed = among(LAPSED, holding);
        if (lapsed instanceof Answer.Absent) {
            return new Answer.Done(holding.reference(), "has accepted the invitation");
        }
        return lapsed instanceof Answer.PendingUser ? new Answer.Absent("the invitation has lapsed") : lapsed;
    }

    Answer send(Holding holding) {
        List<Long> ids = new ArrayList<>();
        for (String team : teams) {
            Reply known = line.get("/orgs/{org}/teams/{team}", organisation, team);
            if (!known.isOk()) {
                return known.trouble();
            }
            ids.add(known.body().path("id").asLong());
        }
        Reply sent = line.post(
                Map.of("email", holding.holder().email(), "role", "direct_member", "team_ids", ids),
                "/orgs/{org}/invitations",
                organisation);
        if (sent.status() == UNPROCESSABLE) {
            // already invited, or a member: then it is to be found
            Answer open = among(OPEN, holding);
            return open instanceof Answer.Absent ? sent.trouble() : open;
        }
        return sent.isOk() ? pending(sent.body()) : sent.trouble();
    }

    /** {@link Answer.Done} where one was taken back, {@link Answer.Absent} where none was open. */
    Answer cancel(Holding holding) {
        Answer open = among(OPEN, holding);
        if (!(open instanceof Answer.PendingUser invitation)) {
            return open;
        }
        String id = String.valueOf(invitation.reference()).substring(INVITATION.length());
        Reply gone = line.delete("/orgs/{org}/invitations/{id}", organisation, id);
        return gone.isOk() || gone.isMissing()
                ? new Answer.Done(null, "the invitation was taken back")
                : gone.trouble();
    }

    /** Found by the address: two invitations of one address there are not. */
    private Answer among(String which, Holding holding) {
        for (int page = 1; page <= PAGES; page++) {
            Reply some = line.get("/orgs/{org}/{which}?per_page={most}&page={page}", organisation, which, PAGE, page);
            if (!some.isOk()) {
                return some.trouble();
            }
            for (JsonNode one : some.body()) {
                if (one.path("email")
                                .asText("")
                                .equalsIgnoreCase(holding.holder().email())
                        && isNew(which, one, holding)) {
                    return pending(one);
                }
            }
            if (some.body().size() < PAGE) {
                return new Answer.Absent("is not invited");
            }
        }
        return new Answer.Refused("has too many invitations to look through");
    }

    /** An earlier one that has lapsed says nothing of the one that was sent since. */
    private static boolean isNew(String which, JsonNode one, Holding holding) {
        return which.equals(OPEN) || (INVITATION + one.path("id").asText()).equals(holding.reference());
    }

    private static Answer pending(JsonNode invitation) {
        return new Answer.PendingUser(INVITATION + invitation.path("id").asText(), "is invited by mail");
    }
}
