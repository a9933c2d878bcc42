package org.quarterdeck.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.workshop.Statistics.OfTrack;
import org.quarterdeck.workshop.Statistics.Share;

class StatisticsTests {

    private static final PersonId CHAIR = new PersonId("chair");
    private static final Instant SUBMITTED = Instant.parse("2027-01-01T00:00:00Z");
    private static final List<String> TRACKS = List.of("community", "technology");

    private int numbers;

    @Test
    @DisplayName(
            "WP-20 counts what was proposed and accepted, by track and of first-time presenters, with reviews and time")
    void countsWhatCameOfACall() {
        WorkshopProposal settled = WorkshopProposal.settled(number(), CHAIR, text("community"), SUBMITTED);
        List<WorkshopProposal> proposals = List.of(
                told("community", true, Verdict.ACCEPT, 4),
                told("community", false, Verdict.REJECT, 1),
                told("technology", true, Verdict.WAITLIST, 11),
                proposed("technology", false),
                settled);

        assertThat(Statistics.of(TRACKS, proposals, proposal -> proposal == settled ? 0 : 3))
                .isEqualTo(new Statistics(
                        5,
                        4,
                        2,
                        new Share(3, 2),
                        List.of(new OfTrack("community", 3, 2), new OfTrack("technology", 2, 0)),
                        new BigDecimal("3.00"),
                        new BigDecimal("4.0")));
    }

    @Test
    @DisplayName("WP-10 tells nothing of a decision that waits for its release")
    void keepsWhatHasNotBeenTold() {
        WorkshopProposal proposed = proposed("community", true);
        Statistics before = Statistics.of(TRACKS, List.of(proposed), proposal -> 3);
        decide(proposed, Verdict.ACCEPT, 2);

        assertThat(Statistics.of(TRACKS, List.of(proposed), proposal -> 3)).isEqualTo(before);
        assertThat(before)
                .isEqualTo(new Statistics(
                        1,
                        0,
                        0,
                        new Share(1, 0),
                        List.of(new OfTrack("community", 1, 0), new OfTrack("technology", 0, 0)),
                        null,
                        null));
    }

    private WorkshopProposal told(String track, boolean firstTime, Verdict verdict, int days) {
        WorkshopProposal proposal = proposed(track, firstTime);
        decide(proposal, verdict, days);
        proposal.release(CHAIR, SUBMITTED.plus(Duration.ofDays(30)), "lot");
        return proposal;
    }

    private static void decide(WorkshopProposal proposal, Verdict verdict, int days) {
        proposal.startReview();
        proposal.decide(verdict, "quality", "Not this time.", CHAIR, SUBMITTED.plus(Duration.ofDays(days)));
    }

    private WorkshopProposal proposed(String track, boolean firstTime) {
        return WorkshopProposal.file(number(), new CallCode("SUMMIT"), CHAIR, firstTime, text(track), SUBMITTED);
    }

    private CaseNumber number() {
        return new CaseNumber("WKS-2027-%04d".formatted(++numbers));
    }

    private static ProposalText text(String track) {
        return ProposalText.of(Map.of("event", "SUMMIT", "track", track, "format", "talk", "durationMinutes", 30));
    }
}
