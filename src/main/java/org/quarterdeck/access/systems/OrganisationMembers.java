package org.quarterdeck.access.systems;

import java.util.List;
import java.util.Map;
import org.quarterdeck.access.Answer;

/** Members of an organisation and of its teams, by their accounts. Who is in already keeps the role that they have. */
final class OrganisationMembers {

    private static final String MEMBER = "/orgs/{org}/memberships/{account}";
    private static final String IN_TEAM = "/orgs/{org}/teams/{team}/memberships/{account}";

    private final Line line;
    private final String organisation;
    private final List<String> teams;
    private final boolean teamsOnly;

    OrganisationMembers(Line line, String organisation, List<String> teams, boolean teamsOnly) {
        this.line = line;
        this.organisation = organisation;
        this.teams = teams;
        this.teamsOnly = teamsOnly;
    }

    Answer look(String account) {
        Reply member = line.get(MEMBER, organisation, account);
        for (String team : member.isOk() ? teams : List.<String>of()) {
            Reply in = line.get(IN_TEAM, organisation, team, account);
            if (!in.isOk()) {
                return in.isMissing() ? new Answer.Absent("is not in team " + team) : in.trouble();
            }
        }
        if (member.isMissing()) {
            return new Answer.Absent("is no member");
        }
        return member.isOk() ? standing(member) : member.trouble();
    }

    Answer admit(String account) {
        Reply member = line.get(MEMBER, organisation, account);
        if (member.isMissing()) {
            member = line.put(Map.of("role", "member"), MEMBER, organisation, account);
        }
        if (!member.isOk()) {
            return member.trouble();
        }
        for (String team : teams) {
            Reply in = line.get(IN_TEAM, organisation, team, account);
            if (in.isMissing()) {
                in = line.put(Map.of("role", "member"), IN_TEAM, organisation, team, account);
            }
            if (!in.isOk()) {
                return in.trouble();
            }
        }
        return standing(member);
    }

    Answer remove(String account) {
        for (String team : teams) {
            Reply left = line.delete(IN_TEAM, organisation, team, account);
            if (!left.isOk() && !left.isMissing()) {
                return left.trouble();
            }
        }
        if (teamsOnly) {
            return new Answer.Absent("was taken out of the teams");
        }
        Reply left = line.delete(MEMBER, organisation, account);
        if (left.isMissing()) {
            return new Answer.Absent("is no member");
        }
        return left.isOk() ? new Answer.Absent("was taken out of the organisation") : left.trouble();
    }

    /** Who shows the address there; nobody else can be found by it. */
    Answer find(String email) {
        Reply found = line.get("/search/users?q={words}", "%s in:email".formatted(email));
        if (!found.isOk()) {
            return found.trouble();
        }
        return found.body().path("total_count").asInt() == 1
                ? new Answer.Done(found.text("/items/0/login"), "shows the address")
                : new Answer.Absent("nobody shows the address");
    }

    private static Answer standing(Reply member) {
        return member.text("/state").equals("pending")
                ? new Answer.PendingUser(null, "is invited")
                : new Answer.Done(null, "is a member");
    }
}
