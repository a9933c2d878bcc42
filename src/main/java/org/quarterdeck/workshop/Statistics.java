package org.quarterdeck.workshop;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What came of a call, in figures that name nobody (WP-20). Of decisions that have not been told none is in it (WP-10).
 *
 * @param submitted how many were proposed, whatever became of them
 * @param decided of how many the decision has been told
 * @param accepted how many were given a place, those that were given it from the waiting list among them
 * @param firstTime those whose presenters had never presented before
 * @param reviewsPerProposal the mean of those decided on that were reviewed; null before there is one
 * @param medianDaysToDecision from coming in to the decision that was told; null before there is one
 */
public record Statistics(
        int submitted,
        int decided,
        int accepted,
        Share firstTime,
        List<OfTrack> tracks,
        @Nullable BigDecimal reviewsPerProposal,
        @Nullable BigDecimal medianDaysToDecision) {

    private static final Set<ProposalStatus> GIVEN_A_PLACE = EnumSet.of(
            ProposalStatus.ACCEPTED, ProposalStatus.CONFIRMED, ProposalStatus.SCHEDULED, ProposalStatus.DELIVERED);

    private static final int SECONDS_OF_A_DAY = 86_400;

    public record Share(int submitted, int accepted) {}

    public record OfTrack(String track, int submitted, int accepted) {}

    /**
     * @param tracks the call's
     * @param reviews how many reviews of a proposal count
     */
    static Statistics of(
            List<String> tracks, List<WorkshopProposal> proposals, ToIntFunction<WorkshopProposal> reviews) {
        List<WorkshopProposal> decided =
                proposals.stream().filter(Statistics::isDecided).toList();
        return new Statistics(
                proposals.size(),
                decided.size(),
                count(decided, Statistics::isAccepted),
                new Share(
                        count(proposals, WorkshopProposal::isFirstTime),
                        count(decided, proposal -> proposal.isFirstTime() && isAccepted(proposal))),
                tracks.stream()
                        .map(track -> new OfTrack(
                                track,
                                count(proposals, isOf(track)),
                                count(decided, isOf(track).and(Statistics::isAccepted))))
                        .toList(),
                mean(decided.stream().mapToInt(reviews).filter(many -> many > 0).toArray()),
                medianDays(decided));
    }

    private static boolean isDecided(WorkshopProposal proposal) {
        return proposal.isReleased() || GIVEN_A_PLACE.contains(proposal.status());
    }

    private static boolean isAccepted(WorkshopProposal proposal) {
        return GIVEN_A_PLACE.contains(proposal.status())
                || proposal.isOffered()
                || proposal.verdict().filter(Verdict.ACCEPT::equals).isPresent();
    }

    private static Predicate<WorkshopProposal> isOf(String track) {
        return proposal -> proposal.track().equals(track);
    }

    private static int count(List<WorkshopProposal> proposals, Predicate<WorkshopProposal> which) {
        return (int) proposals.stream().filter(which).count();
    }

    private static @Nullable BigDecimal mean(int[] figures) {
        if (figures.length == 0) {
            return null;
        }
        long sum = 0;
        for (int figure : figures) {
            sum += figure;
        }
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(figures.length), 2, RoundingMode.HALF_EVEN);
    }

    private static @Nullable BigDecimal medianDays(List<WorkshopProposal> decided) {
        long[] seconds = decided.stream()
                .flatMap(proposal -> proposal.decidedAt().stream()
                        .map(at -> Duration.between(proposal.submittedAt(), at).toSeconds()))
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        if (seconds.length == 0) {
            return null;
        }
        int middle = seconds.length / 2;
        long twice = seconds.length % 2 == 0 ? seconds[middle - 1] + seconds[middle] : 2 * seconds[middle];
        return BigDecimal.valueOf(twice).divide(BigDecimal.valueOf(2 * SECONDS_OF_A_DAY), 1, RoundingMode.HALF_EVEN);
    }
}
