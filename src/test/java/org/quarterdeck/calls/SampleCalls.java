package org.quarterdeck.calls;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.CallDraft.DayDraft;
import org.quarterdeck.calls.CallDraft.RoomDraft;
import org.quarterdeck.calls.CallDraft.SlotsDraft;

/** Calls for tests, each under a code of its own. */
public final class SampleCalls {

    private SampleCalls() {}

    public static CallCode freshCode() {
        return new CallCode("T-" + UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT));
    }

    /** Open since a day and for thirty, reviewed three weeks later, held in two rooms on two days after another three. */
    public static CallDraft openNow(Clock clock) {
        return lasting(clock, -1, 30);
    }

    /** Closed since a day. */
    public static CallDraft closedNow(Clock clock) {
        return lasting(clock, -30, -1);
    }

    private static CallDraft lasting(Clock clock, int opens, int closes) {
        LocalDate first = LocalDate.now(clock).plusDays(closes + 42L);
        return draft(
                day(clock, opens),
                day(clock, closes),
                day(clock, closes + 21),
                List.of(new RoomDraft("Large", 200, null, null), new RoomDraft("Small", 30, "10:00", "16:00")),
                List.of(
                        new DayDraft(first.toString(), "09:00", "18:00"),
                        new DayDraft(first.plusDays(1).toString(), "09:00", "15:00")),
                null);
    }

    public static CallDraft draft(
            @Nullable String opens,
            @Nullable String closes,
            @Nullable String reviewsDue,
            List<RoomDraft> rooms,
            List<DayDraft> days,
            @Nullable Integer revision) {
        return new CallDraft(
                "A gathering",
                "Europe/Berlin",
                opens,
                closes,
                reviewsDue,
                List.of("community", "technology"),
                List.of("talk", "workshop"),
                Map.of("overall", 2, "content", 1),
                "blind",
                3,
                12,
                new SlotsDraft(10, Map.of("community", 4)),
                "1500.00",
                rooms,
                days,
                15,
                10,
                revision);
    }

    private static String day(Clock clock, int away) {
        return clock.instant()
                .truncatedTo(ChronoUnit.SECONDS)
                .plus(away, ChronoUnit.DAYS)
                .toString();
    }
}
