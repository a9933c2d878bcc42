package org.quarterdeck.workshop;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.quarterdeck.calls.Call;
import org.springframework.stereotype.Component;

/** Counts the places of a call: those that are given, and those that a decision not told yet gives. */
@Component
class Places {

    private static final Set<ProposalStatus> GIVEN = EnumSet.of(
            ProposalStatus.ACCEPT_PENDING, ProposalStatus.ACCEPTED, ProposalStatus.CONFIRMED, ProposalStatus.SCHEDULED);

    private final Proposals proposals;

    Places(Proposals proposals) {
        this.proposals = proposals;
    }

    /** Whether one more of that track has a place without anybody losing theirs (WP-19). */
    boolean isAnyLeft(Call call, String track) {
        List<WorkshopProposal> given = proposals.of(call.code(), GIVEN);
        long ofTrack = given.stream()
                .filter(proposal -> proposal.track().equals(track))
                .count();
        return given.size() < call.slots().most()
                && ofTrack < call.slots().mostOf(track).orElse(Integer.MAX_VALUE);
    }
}
