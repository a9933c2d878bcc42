package org.quarterdeck.access.systems;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.access.AccessHolder;
import org.quarterdeck.access.AccessSettings;
import org.quarterdeck.access.Holding;
import org.quarterdeck.access.SystemSettings;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Tier;

/** Whom the tests give access to, and how they are set up. */
final class Volunteers {

    static final CaseNumber NUMBER = new CaseNumber("VOL-2027-0001");

    private Volunteers() {}

    /** Somebody whom no other test knows. */
    static Holding somebody() {
        String id = UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        return of(id, null, null);
    }

    static Holding of(String id, @Nullable String reference, @Nullable String account) {
        AccessHolder holder = new AccessHolder("Zoë O'Neil", id + "@volunteers.example", Tier.T1);
        return new Holding(NUMBER, new PersonId(id), holder, reference, account, "7-1-0");
    }

    static Holding with(Holding holding, @Nullable String reference, @Nullable String account) {
        return of(holding.person().value(), reference, account);
    }

    static SystemLines lines() {
        return lines(Duration.ofSeconds(20));
    }

    /** SystemLines that wait for an answer that long. */
    static SystemLines lines(Duration within) {
        return new SystemLines(new AccessSettings(
                Map.of(), within, "PT1M", Duration.ofHours(1), 2, Duration.ofHours(12), Duration.ofMinutes(30)));
    }

    static SystemSettings settings(String kind, String url) {
        return new SystemSettings(
                kind,
                URI.create(url),
                "restadmin",
                "restpass",
                "a-token",
                "a secret",
                "a list",
                "quarterdeck",
                List.of("helpers"),
                false,
                null,
                false,
                false,
                false);
    }
}
