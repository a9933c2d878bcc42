package org.quarterdeck.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlainTests {

    @Test
    void isWhatJsonHasWhateverARowHeld() {
        UUID id = UUID.randomUUID();
        Map<String, Object> row = new HashMap<>();
        row.put("ID", id);
        row.put("ASKED_AT", OffsetDateTime.parse("2026-11-26T09:00:00Z"));
        row.put("sentAt", Instant.parse("2026-11-26T09:30:00Z"));
        row.put("DAY", LocalDate.parse("2026-11-26"));
        row.put("minor", 1250L);
        row.put("standing", true);
        row.put("nothing", null);
        row.put("nobody", List.of());

        assertThat(Plain.of(Map.of("rows", List.of(row))))
                .isEqualTo(Map.of(
                        "rows",
                        List.of(Map.of(
                                "id",
                                id.toString(),
                                "asked_at",
                                "2026-11-26T09:00:00Z",
                                "sentAt",
                                "2026-11-26T09:30:00Z",
                                "day",
                                "2026-11-26",
                                "minor",
                                1250L,
                                "standing",
                                true))));
    }
}
