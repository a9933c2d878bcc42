package org.quarterdeck.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.calls.CallDraft.DayDraft;
import org.quarterdeck.calls.CallDraft.RoomDraft;

class CallTests {

    private static final Instant OPENS = Instant.parse("2027-01-01T00:00:00Z");
    private static final Instant CLOSES = Instant.parse("2027-02-01T00:00:00Z");

    private final Call call = new CallForm(
                    SampleCalls.draft(
                            OPENS.toString(),
                            CLOSES.toString(),
                            "2027-02-20T00:00:00Z",
                            List.of(
                                    new RoomDraft("Bridge", 200, null, null),
                                    new RoomDraft("Mess", 50, "10:00", "14:00")),
                            List.of(
                                    new DayDraft("2027-03-27", "09:00", "18:00"),
                                    new DayDraft("2027-03-28", "14:00", "16:00")),
                            null),
                    Currency.getInstance("EUR"))
            .read(new CallCode("GATHERING"), 1, null);

    @Test
    @DisplayName("WP-01 is open to its last second and not one longer")
    void isOpenToItsLastSecond() {
        assertThat(call.isOpen(OPENS.minusSeconds(1))).isFalse();
        assertThat(call.isOpen(OPENS)).isTrue();
        assertThat(call.isOpen(CLOSES)).isTrue();
        assertThat(call.isOpen(CLOSES.plusSeconds(1))).isFalse();
        assertThat(call.isLate(CLOSES)).isFalse();
        assertThat(call.isLate(CLOSES.plusSeconds(1))).isTrue();
    }

    @Test
    @DisplayName(
            "a room is open while both it and the day are, by the clocks of the place; the night they change included")
    void knowsWhenRoomsAreOpen() {
        assertThat(call.openings())
                .extracting(opening -> opening.room().name() + " " + opening.from() + " " + opening.to())
                .containsExactly(
                        "Bridge 2027-03-27T08:00:00Z 2027-03-27T17:00:00Z",
                        "Mess 2027-03-27T09:00:00Z 2027-03-27T13:00:00Z",
                        "Bridge 2027-03-28T12:00:00Z 2027-03-28T14:00:00Z");
        assertThat(call.begins()).isEqualTo(Instant.parse("2027-03-27T08:00:00Z"));
        assertThat(call.ends()).isEqualTo(Instant.parse("2027-03-28T14:00:00Z"));
        assertThat(Duration.between(call.begins(), call.ends())).isEqualTo(Duration.ofHours(30));
    }
}
