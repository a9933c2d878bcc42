package org.quarterdeck.access.systems;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.access.SystemKind;
import org.quarterdeck.access.SystemSettings;
import org.quarterdeck.access.TargetSystem;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Anything else that hears of it by a signed message. */
@Component
class WebhookKind implements SystemKind {

    private final SystemLines lines;
    private final Clock clock;

    WebhookKind(SystemLines lines, Clock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "webhook";
    }

    @Override
    public List<String> missing(SystemSettings settings) {
        Map<String, @Nullable Object> needed = new HashMap<>();
        needed.put("url", settings.url());
        needed.put("secret", settings.secret());
        return SystemLines.missing(needed);
    }

    @Override
    public TargetSystem open(String system, SystemSettings settings) {
        Line line = lines.to(settings, MediaType.APPLICATION_JSON, headers -> {});
        return new Webhook(line, system, Signature.by(Objects.requireNonNull(settings.secret())), clock);
    }
}
