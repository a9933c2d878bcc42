package org.quarterdeck.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.calls.CallDraft.DayDraft;
import org.quarterdeck.calls.CallDraft.RoomDraft;
import org.quarterdeck.calls.CallDraft.SlotsDraft;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.Money;

class CallFormTests {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final List<RoomDraft> ROOMS = List.of(new RoomDraft("Bridge", 200, null, null));
    private static final List<DayDraft> DAYS =
            List.of(new DayDraft("2027-05-09", "09:00", "17:00"), new DayDraft("2027-05-08", "10:00", "18:00"));

    @Test
    void readsWhatAChairTyped() {
        Call call = read(SampleCalls.draft(
                "2027-01-01 00:00", "2027-02-01T12:00:00Z", "2027-03-01T00:00:00+01:00", ROOMS, DAYS, null));

        assertThat(call.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(call.opens()).isEqualTo(Instant.parse("2026-12-31T23:00:00Z"));
        assertThat(call.closes()).isEqualTo(Instant.parse("2027-02-01T12:00:00Z"));
        assertThat(call.reviewsDue()).isEqualTo(Instant.parse("2027-02-28T23:00:00Z"));
        assertThat(call.rubric().criteria()).containsExactly(Criterion.OVERALL, Criterion.CONTENT);
        assertThat(call.slots().mostOf("community")).hasValue(4);
        assertThat(call.slots().mostOf("technology")).isEmpty();
        assertThat(call.costCeiling()).isEqualTo(Money.of("1500.00", "EUR"));
        assertThat(call.days())
                .containsExactly(
                        new Day(LocalDate.of(2027, 5, 8), LocalTime.of(10, 0), LocalTime.of(18, 0)),
                        new Day(LocalDate.of(2027, 5, 9), LocalTime.of(9, 0), LocalTime.of(17, 0)));
    }

    @Test
    void hasUsualValuesForWhatIsLeftOut() {
        Call call = read(new CallDraft(
                "A gathering",
                "UTC",
                "2027-01-01T00:00",
                "2027-02-01T00:00",
                "2027-03-01T00:00",
                List.of("all"),
                null,
                null,
                null,
                null,
                null,
                new SlotsDraft(5, null),
                null,
                ROOMS,
                DAYS,
                null,
                null,
                null));

        assertThat(call.formats()).containsExactly("talk", "workshop", "tutorial", "panel");
        assertThat(call.rubric()).isEqualTo(Rubric.OVERALL_ALONE);
        assertThat(call.isBlind()).isTrue();
        assertThat(call.reviewsEach()).isEqualTo(3);
        assertThat(call.maxLoad()).isEqualTo(10);
        assertThat(call.costCeiling()).isNull();
        assertThat(call.gridMinutes()).isEqualTo(15);
        assertThat(call.breakMinutes()).isEqualTo(15);
    }

    @Test
    void namesEveryFaultAtOnce() {
        Map<String, Integer> rubric = new HashMap<>();
        rubric.put("charm", 1);
        CallDraft draft = new CallDraft(
                "x",
                "Mars/Olympus",
                "soon",
                "2027-02-01T00:00",
                "2027-01-01T00:00",
                Arrays.asList("community", "community", null),
                List.of("keynote"),
                rubric,
                "secret",
                0,
                5000,
                new SlotsDraft(3, Map.of("sports", 9)),
                "-1",
                Arrays.asList(
                        new RoomDraft("Bridge", 0, "18:00", "09:00"), new RoomDraft("Bridge", 20, null, "late"), null),
                List.of(new DayDraft("2027-02-30", "09:00", "17:00"), new DayDraft("2027-05-08", "17:00", "09:00")),
                0,
                999,
                null);

        assertThat(faults(draft))
                .extracting(Fault::field)
                .containsExactlyInAnyOrder(
                        "title",
                        "zone",
                        "opens",
                        "tracks[1]",
                        "tracks[2]",
                        "formats",
                        "rubric.charm",
                        "rubric.overall",
                        "anonymity",
                        "reviewsEach",
                        "maxLoad",
                        "slots.byTrack.sports",
                        "slots.byTrack.sports",
                        "costCeiling",
                        "rooms[0].capacity",
                        "rooms[0].to",
                        "rooms[1].to",
                        "rooms[1].name",
                        "rooms[2]",
                        "days[0].date",
                        "days[1].to",
                        "gridMinutes",
                        "breakMinutes",
                        "reviewsDue");
    }

    @Test
    void namesEverythingThatIsMissing() {
        CallDraft nothing = new CallDraft(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null);

        assertThat(faults(nothing))
                .extracting(Fault::field)
                .containsExactlyInAnyOrder(
                        "title", "zone", "opens", "closes", "reviewsDue", "tracks", "slots.most", "rooms", "days");
    }

    @Test
    @DisplayName("opening, close, the reviews' end and the event follow each other")
    void keepsTheOrderOfTime() {
        assertThat(faults(SampleCalls.draft(
                        "2027-02-01T00:00", "2027-01-01T00:00", "2027-03-01T00:00", ROOMS, DAYS, null)))
                .extracting(Fault::field)
                .containsExactly("closes");
        assertThat(faults(SampleCalls.draft(
                        "2027-01-01T00:00", "2027-02-01T00:00", "2027-06-01T00:00", ROOMS, DAYS, null)))
                .extracting(Fault::field)
                .containsExactly("days");
    }

    private static List<Fault> faults(CallDraft draft) {
        return catchThrowableOfType(Invalid.class, () -> read(draft)).faults();
    }

    private static Call read(CallDraft draft) {
        return new CallForm(draft, EUR).read(new CallCode("GATHERING"), 1, null);
    }
}
