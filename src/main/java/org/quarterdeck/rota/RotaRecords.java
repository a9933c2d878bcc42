package org.quarterdeck.rota;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.PersonalRecords;
import org.quarterdeck.kernel.Someone;
import org.springframework.stereotype.Component;

/** What the rota holds of people (VO-20). Nothing of it has to be kept. */
@Component
class RotaRecords implements PersonalRecords {

    private final StoredCredentials credentials;
    private final StoredShifts shifts;

    RotaRecords(StoredCredentials credentials, StoredShifts shifts) {
        this.credentials = credentials;
        this.shifts = shifts;
    }

    @Override
    public String room() {
        return "rota";
    }

    @Override
    public Map<String, Object> export(Someone who) {
        Map<String, Object> records = new HashMap<>();
        put(records, "credentials", credentials(who.id()));
        put(records, "shifts", shifts(who.id()));
        return records;
    }

    @Override
    public void erase(Someone who) {
        credentials.forget(who.id());
        shifts.forget(who.id());
    }

    private List<Map<String, Object>> credentials(PersonId person) {
        return credentials.of(person).stream()
                .map(held -> {
                    Map<String, Object> record = new HashMap<>();
                    record.put("kind", held.kind().value());
                    record.put("validFrom", held.validFrom().toString());
                    if (held.validUntil() != null) {
                        record.put("validUntil", held.validUntil().toString());
                    }
                    if (held.revokedAt() != null) {
                        record.put("revokedAt", held.revokedAt().toString());
                    }
                    return record;
                })
                .toList();
    }

    private List<Map<String, Object>> shifts(PersonId person) {
        return shifts.of(person, Instant.EPOCH).stream()
                .map(shift -> Map.<String, Object>of(
                        "kind", shift.kind().code().value(),
                        "startsAt", shift.startsAt().toString(),
                        "endsAt", shift.endsAt().toString()))
                .toList();
    }

    private static void put(Map<String, Object> records, String name, List<Map<String, Object>> found) {
        if (!found.isEmpty()) {
            records.put(name, found);
        }
    }
}
