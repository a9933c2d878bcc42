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

/** Whatever keeps its users by SCIM 2.0 (RFC 7643, RFC 7644), such as an identity provider. */
@Component
class ScimKind implements SystemKind {

    private static final MediaType SCIM = MediaType.valueOf("application/scim+json");

    private final SystemLines lines;

    ScimKind(SystemLines lines) {
        this.lines = lines;
    }

    @Override
    public String kind() {
        return "scim";
    }

    @Override
    public List<String> missing(SystemSettings settings) {
        Map<String, @Nullable Object> needed = new HashMap<>();
        needed.put("url", settings.url());
        needed.put("token", settings.token());
        return SystemLines.missing(needed);
    }

    @Override
    public TargetSystem open(String system, SystemSettings settings) {
        Line line = lines.to(settings, SCIM, headers -> {
            headers.setBearerAuth(requireNonNull(settings.token()));
            headers.setAccept(List.of(SCIM, MediaType.APPLICATION_JSON));
        });
        return new ScimUsers(line, settings.group(), settings.deletes());
    }
}
