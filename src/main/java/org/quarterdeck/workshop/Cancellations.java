package org.quarterdeck.workshop;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.CallBook;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.PlainText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The module's sixth door: an event is called off, with everything that was to be held at it. */
@Service
public class Cancellations {

    private static final int SHORTEST_REASON = 20;
    private static final int LONGEST_REASON = 2000;

    private final Proposals proposals;
    private final CallBook calls;
    private final Waitlist waitlist;
    private final Stage stage;
    private final ProposalMinutes minutes;
    private final ProposalTidings tidings;
    private final Clock clock;

    Cancellations(
            Proposals proposals,
            CallBook calls,
            Waitlist waitlist,
            Stage stage,
            ProposalMinutes minutes,
            ProposalTidings tidings,
            Clock clock) {
        this.proposals = proposals;
        this.calls = calls;
        this.waitlist = waitlist;
        this.stage = stage;
        this.minutes = minutes;
        this.tidings = tidings;
        this.clock = clock;
    }

    /**
     * Calls the event off: every proposal that isn't over is cancelled, its money given back, its people told.
     *
     * @param reason at least 20 characters (X8)
     * @return how many proposals it were
     */
    @Transactional
    public int cancel(Caller chair, CallCode code, @Nullable String reason) {
        Chairs.mustBeOne(chair, "call an event off");
        String given = given(reason);
        calls.hold(code);
        calls.callOff(code, clock.instant());
        List<CaseNumber> open = proposals.of(code).stream()
                .filter(proposal -> !proposal.status().isOver() && proposal.status() != ProposalStatus.DELIVERED)
                .map(WorkshopProposal::number)
                .toList();
        minutes.cancelled(code, chair.id(), given, open.size());
        open.forEach(number -> stage.say(number, "cancelled", chair.id(), Map.of("reason", given)));
        return open.size();
    }

    /** Ends one of them. */
    public void cancel(CaseNumber number, PersonId by, @Nullable String reason) {
        WorkshopProposal proposal = proposals.get(number);
        proposal.cancel();
        waitlist.leave(proposal, "the event is called off");
        minutes.happened(proposal, "cancellation", "withdrawn", List.of(by), reason);
        tidings.cancelled(proposal, reason == null ? "" : reason);
        proposals.end(proposal, "withdrawn");
    }

    private static String given(@Nullable String reason) {
        String given = reason == null ? "" : reason.strip();
        if (given.length() < SHORTEST_REASON) {
            throw new Invalid("reason", "must be at least %d characters long".formatted(SHORTEST_REASON));
        }
        PlainText.faultInProse(given, LONGEST_REASON).ifPresent(message -> {
            throw new Invalid("reason", message);
        });
        return given;
    }
}
