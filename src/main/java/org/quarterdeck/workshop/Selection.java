package org.quarterdeck.workshop;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.panel.Panel;
import org.springframework.stereotype.Component;

/** The module's third door: a proposal as the chairs see to it, from triage to what they decide. */
@Component
public class Selection {

    private final Proposals proposals;
    private final Chairs chairs;
    private final Panel panel;
    private final Discussions discussions;
    private final ProposalMinutes minutes;
    private final ProposalTidings tidings;
    private final WorkshopTimes times;
    private final Clock clock;

    Selection(
            Proposals proposals,
            Chairs chairs,
            Panel panel,
            Discussions discussions,
            ProposalMinutes minutes,
            ProposalTidings tidings,
            WorkshopTimes times,
            Clock clock) {
        this.proposals = proposals;
        this.chairs = chairs;
        this.panel = panel;
        this.discussions = discussions;
        this.minutes = minutes;
        this.tidings = tidings;
        this.times = times;
        this.clock = clock;
    }

    /** Tells whoever brought it that it is there. */
    public void acknowledge(CaseNumber number) {
        tidings.received(proposals.read(number));
    }

    /** Whom the proposal's steps are offered to: chairs, or leads where no chair is free (WP-04). */
    public Circle handlers(CaseNumber number) {
        return chairs.handlers(proposals.read(number));
    }

    /** Takes what a chair says on triage; what is turned away or sent back is so in the step that follows. */
    public WhatNext triage(CaseNumber number, PersonId chair, ChairAnswer answer) {
        if (recused(number, chair, answer)) {
            return WhatNext.RECUSED;
        }
        if (answer.says("review")) {
            WorkshopProposal proposal = proposals.get(number);
            proposal.startReview();
            proposals.store(proposal);
            return WhatNext.REVIEW;
        }
        return answer.says("revise") ? WhatNext.REVISE : WhatNext.TURN_AWAY;
    }

    /** Turns a proposal away before it is reviewed (WP-14). */
    public void turnAway(CaseNumber number, PersonId chair, ChairAnswer answer) {
        WorkshopProposal proposal = proposals.get(number);
        proposal.turnAway(given(answer.reasonCode()), given(answer.words()), chair, now());
        minutes.decided(proposal, "rejection", "rejected");
        panel.drop(number);
        tidings.rejected(proposal);
        proposals.end(proposal, "rejected");
    }

    /** Sends it back to be revised, once. */
    public void sendBack(CaseNumber number, PersonId chair, ChairAnswer answer) {
        WorkshopProposal proposal = proposals.get(number);
        proposal.askForRevision(answer.reasonCode(), answer.words(), chair, now(), times.revision());
        minutes.decided(proposal, "return", "revision-requested");
        tidings.sentBack(proposal);
        proposals.store(proposal);
    }

    /** It goes on where it was, revised or not. */
    public void resume(CaseNumber number) {
        WorkshopProposal proposal = proposals.get(number);
        proposal.resume();
        proposals.store(proposal);
    }

    /**
     * Notes what the reviews come to.
     *
     * @param discussed whether the chairs discuss it first (WP-09)
     */
    public void recommend(CaseNumber number, String recommendation, boolean tooFewReviews, boolean discussed) {
        WorkshopProposal proposal = proposals.get(number);
        proposal.recommend(recommendation, tooFewReviews);
        if (discussed) {
            proposal.discuss();
        }
        proposals.store(proposal);
    }

    public WhatNext discuss(CaseNumber number, PersonId chair, ChairAnswer answer) {
        if (recused(number, chair, answer)) {
            return WhatNext.RECUSED;
        }
        proposals.get(number).mustBeInDiscussion();
        discussions.add(number, chair, answer.words(), now());
        return WhatNext.ON;
    }

    /** Takes what a chair decides. Nobody is told, and no list shows it, before the release (WP-10). */
    public WhatNext decide(CaseNumber number, PersonId chair, ChairAnswer answer) {
        if (recused(number, chair, answer)) {
            return WhatNext.RECUSED;
        }
        if (answer.says("revise")) {
            return WhatNext.REVISE;
        }
        WorkshopProposal proposal = proposals.get(number);
        if (proposal.hasTooFewReviews() && !answer.insufficientReviewers()) {
            throw new NotNow("too few reviews of %s count to decide on it without saying so".formatted(number));
        }
        proposal.decide(Verdict.of(given(answer.decision())), answer.reasonCode(), answer.words(), chair, now());
        proposals.store(proposal);
        return WhatNext.ON;
    }

    /** Takes back what is decided and not told. */
    public void reconsider(CaseNumber number) {
        WorkshopProposal proposal = proposals.get(number);
        proposal.reconsider();
        proposals.store(proposal);
    }

    /** Nobody has seen to it for too long. */
    public void callFor(CaseNumber number, String step) {
        tidings.stalled(proposals.read(number), step);
    }

    private boolean recused(CaseNumber number, PersonId chair, ChairAnswer answer) {
        if (answer.conflict()) {
            panel.stepBack(number, chair);
        }
        return answer.conflict();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static String given(@Nullable String value) {
        return Objects.requireNonNull(value, "the form lets nothing through without it");
    }
}
