package org.quarterdeck.workshop;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.CallBook;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.panel.Panel;
import org.quarterdeck.timetable.Session;
import org.quarterdeck.timetable.Timetable;
import org.springframework.stereotype.Component;

/** The module's fourth door: what becomes of a proposal once its decision is told. */
@Component
public class Acceptances {

    private final Proposals proposals;
    private final WorkshopMoney money;
    private final Waitlist waitlist;
    private final Absences absences;
    private final Cast cast;
    private final Panel panel;
    private final Timetable timetable;
    private final CallBook calls;
    private final ProposalMinutes minutes;
    private final ProposalTidings tidings;
    private final WorkshopTimes times;
    private final Clock clock;

    Acceptances(
            Proposals proposals,
            WorkshopMoney money,
            Waitlist waitlist,
            Absences absences,
            Cast cast,
            Panel panel,
            Timetable timetable,
            CallBook calls,
            ProposalMinutes minutes,
            ProposalTidings tidings,
            WorkshopTimes times,
            Clock clock) {
        this.proposals = proposals;
        this.money = money;
        this.waitlist = waitlist;
        this.absences = absences;
        this.cast = cast;
        this.panel = panel;
        this.timetable = timetable;
        this.calls = calls;
        this.minutes = minutes;
        this.tidings = tidings;
        this.times = times;
        this.clock = clock;
    }

    /** What the release has told; nothing that it hasn't. */
    public Verdict verdict(CaseNumber number) {
        return proposals.read(number).told();
    }

    public boolean isCosted(CaseNumber number) {
        return proposals.read(number).cost().isPresent();
    }

    public void reject(CaseNumber number) {
        WorkshopProposal proposal = proposals.get(number);
        proposal.reject();
        minutes.decided(proposal, "rejection", "rejected");
        tidings.rejected(proposal);
        proposals.end(proposal, "rejected");
    }

    public void waitlist(CaseNumber number) {
        WorkshopProposal proposal = proposals.get(number);
        proposal.waitlist();
        minutes.decided(proposal, "waitlisting", "waitlisted");
        tidings.waitlisted(proposal);
        proposals.store(proposal);
    }

    /** The event begins, and no place became free. */
    public void closeWaitlist(CaseNumber number) {
        WorkshopProposal proposal = proposals.get(number);
        proposal.closeWaitlist();
        minutes.happened(
                proposal,
                "rejection",
                "rejected",
                List.of(),
                proposal.feedback().orElse(null));
        tidings.waitlistClosed(proposal);
        proposals.end(proposal, "rejected");
    }

    /** @return the number of the request */
    public CaseNumber askForMoney(CaseNumber number) {
        WorkshopProposal proposal = proposals.get(number);
        CaseNumber budget = money.ask(proposal);
        proposal.askedFor(budget);
        proposals.store(proposal);
        return budget;
    }

    /** @return whether the proposal loses its place for what became of its money; what was held already stays held */
    public boolean isMoneyRefused(CaseNumber number) {
        WorkshopProposal proposal = proposals.read(number);
        return proposal.status() != ProposalStatus.DELIVERED
                && proposal.budgetNumber()
                        .filter(budget -> !money.isSpent(budget))
                        .isPresent();
    }

    /** Its money was refused: the chairs decide again (WP-12). */
    public void returnToDecision(CaseNumber number) {
        WorkshopProposal proposal = proposals.get(number);
        timetable.drop(number, "its money was not granted");
        minutes.happened(proposal, "return", "money-refused", List.of(), null);
        proposal.returnToDecision();
        panel.recall(number);
        tidings.returned(proposal);
        proposals.store(proposal);
    }

    /** Gives it a place, if its money is reserved (WP-12), and asks its speaker to confirm. */
    public void accept(CaseNumber number) {
        WorkshopProposal proposal = proposals.get(number);
        Instant begins = calls.get(proposal.call()).begins();
        proposal.accept(money.isReserved(proposal), times.answerDue(clock.instant(), proposal.isOffered(), begins));
        minutes.decided(proposal, proposal.isOffered() ? "promotion" : "acceptance", "accepted");
        tidings.accepted(proposal);
        proposals.store(proposal);
    }

    public void remind(CaseNumber number) {
        WorkshopProposal proposal = proposals.read(number);
        Instant last = proposal.answerDue().orElseThrow().minus(times.lastReminder());
        tidings.remind(proposal, !clock.instant().isBefore(last));
    }

    public void confirm(CaseNumber number) {
        WorkshopProposal proposal = proposals.get(number);
        proposal.confirm(now());
        tidings.confirmed(proposal);
        proposals.store(proposal);
    }

    /** Hands it to the timetable. */
    public void offerSession(CaseNumber number) {
        timetable.offer(session(proposals.read(number)));
    }

    Session session(WorkshopProposal proposal) {
        ProposalText text = proposals.text(proposal);
        return new Session(
                proposal.number(),
                proposal.call(),
                text.title(),
                text.summary(),
                text.track(),
                text.format(),
                text.minutes(),
                text.language().orElse(null),
                cast.presenters(text),
                absences.of(proposal.number()),
                null);
    }

    public void schedule(CaseNumber number) {
        WorkshopProposal proposal = proposals.get(number);
        proposal.schedule();
        proposals.store(proposal);
    }

    public void deliver(CaseNumber number) {
        WorkshopProposal proposal = proposals.get(number);
        proposal.deliver();
        proposals.store(proposal);
    }

    /** It was held, and its money is settled. */
    public void conclude(CaseNumber number) {
        WorkshopProposal proposal = proposals.get(number);
        proposal.mustBeDelivered();
        minutes.happened(proposal, "conclusion", "scheduled", List.of(), null);
        proposals.end(proposal, "scheduled");
    }

    /** Nobody confirmed in time: the place goes to another (WP-13). */
    public void expire(CaseNumber number) {
        WorkshopProposal proposal = proposals.get(number);
        proposal.expire();
        minutes.happened(proposal, "expiry", "expired", List.of(), null);
        tidings.expired(proposal);
        proposals.end(proposal, "expired");
        waitlist.giveOn(proposal);
    }

    /** The speaker doesn't come: the place goes to another (WP-13). */
    public void giveBack(CaseNumber number, PersonId by, @Nullable String reason) {
        withdraw(number, by, "decline", reason);
    }

    /** Whoever brought it takes it back: whatever it holds is free again (WP-15). */
    public void withdraw(CaseNumber number, PersonId by, @Nullable String reason) {
        withdraw(number, by, "withdrawal", reason);
    }

    private void withdraw(CaseNumber number, PersonId by, String kind, @Nullable String reason) {
        WorkshopProposal proposal = proposals.get(number);
        boolean hadPlace = proposal.hasPlace();
        proposal.withdraw();
        waitlist.leave(proposal, "it was withdrawn");
        minutes.happened(proposal, kind, "withdrawn", List.of(by), reason);
        tidings.withdrawn(proposal);
        proposals.end(proposal, "withdrawn");
        if (hadPlace) {
            waitlist.giveOn(proposal);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
