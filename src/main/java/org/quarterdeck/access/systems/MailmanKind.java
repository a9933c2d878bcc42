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

/** A mailing list of Mailman 3, over the REST API of its core, version 3.1. */
@Component
class MailmanKind implements SystemKind {

    private final SystemLines lines;

    MailmanKind(SystemLines lines) {
        this.lines = lines;
    }

    @Override
    public String kind() {
        return "mailman";
    }

    @Override
    public List<String> missing(SystemSettings settings) {
        Map<String, @Nullable Object> needed = new HashMap<>();
        needed.put("url", settings.url());
        needed.put("user", settings.user());
        needed.put("password", settings.password());
        needed.put("list", settings.list());
        return SystemLines.missing(needed);
    }

    @Override
    public TargetSystem open(String system, SystemSettings settings) {
        Line line = lines.to(settings, MediaType.APPLICATION_JSON, headers -> {
            headers.setBasicAuth(requireNonNull(settings.user()), requireNonNull(settings.password()));
        });
        return new MailingList(line, requireNonNull(settings.list()), settings.confirmed(), settings.approved());
    }
}
