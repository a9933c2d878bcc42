package org.quarterdeck.access.systems;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.access.SystemKind;
import org.quarterdeck.access.SystemSettings;
import org.quarterdeck.access.TargetSystem;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** An organisation and its teams on GitHub, or whatever has GitHub's REST API. */
@Component
class GitHubKind implements SystemKind {

    private final SystemLines lines;

    GitHubKind(SystemLines lines) {
        this.lines = lines;
    }

    @Override
    public String kind() {
        return "github";
    }

    @Override
    public List<String> missing(SystemSettings settings) {
        Map<String, @Nullable Object> needed = new HashMap<>();
        needed.put("url", settings.url());
        needed.put("token", settings.token());
        needed.put("organisation", settings.organisation());
        return SystemLines.missing(needed);
    }

    @Override
    public TargetSystem open(String system, SystemSettings settings) {
        Line line = lines.to(settings, MediaType.APPLICATION_JSON, headers -> {
            headers.setBearerAuth(requireNonNull(settings.token()));
            headers.setAccept(List.of(MediaType.valueOf("application/vnd.github+json")));
            headers.set("X-GitHub-Api-Version", "2022-11-28");
        });
        String organisation = requireNonNull(settings.organisation());
        return new Organisation(
                new Invitations(line, organisation, settings.teams()),
                new OrganisationMembers(line, organisation, settings.teams(), settings.teamsOnly()));
    }
}
