package org.quarterdeck.workshop;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.calls.Call;
import org.quarterdeck.calls.CallBook;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.panel.Panel;
import org.springframework.stereotype.Component;

/** The module's tenth door: what becomes of a proposal whose rejection a hearing has overturned or sent back (X5, WP-19). */
@Component
public class Rehearings {

    private final Proposals proposals;
    private final EarlierChairs earlier;
    private final Discussions discussions;
    private final Places places;
    private final WorkshopMoney money;
    private final Chairs chairs;
    private final Panel panel;
    private final CallBook calls;
    private final Docket docket;
    private final ProposalMinutes minutes;
    private final ProposalTidings tidings;
    private final Clock clock;

    Rehearings(
            Proposals proposals,
            EarlierChairs earlier,
            Discussions discussions,
            Places places,
            WorkshopMoney money,
            Chairs chairs,
            Panel panel,
            CallBook calls,
            Docket docket,
            ProposalMinutes minutes,
            ProposalTidings tidings,
            Clock clock) {
        this.proposals = proposals;
        this.earlier = earlier;
        this.discussions = discussions;
        this.places = places;
        this.money = money;
        this.chairs = chairs;
        this.panel = panel;
        this.calls = calls;
        this.docket = docket;
        this.minutes = minutes;
        this.tidings = tidings;
        this.clock = clock;
    }

    /** What Tasklist's lists call it. */
    public String title(CaseNumber number) {
        return proposals.text(proposals.read(number)).title();
    }

    /** Gives it a place if there is one that nobody has, and money for it; otherwise it waits for the next (WP-13). */
    public void overturn(CaseNumber number, PersonId hearer, CaseNumber appeal) {
        Call call = ahead(number);
        WorkshopProposal proposal = proposals.get(number);
        boolean hasPlace = places.isAnyLeft(call, proposal.track()) && money.fits(proposal);
        proposal.overturn(
                hasPlace ? Verdict.ACCEPT : Verdict.WAITLIST, hearer, now(), chairs.asksForMoney(proposal), appeal);
        docket.reopen(number, proposal.status().shown());
        proposals.store(proposal);
        minutes.reheard(proposal, "overturned", hearer, appeal);
    }

    /** Has it reviewed and decided on anew, by people who had no part in what they did the first time. */
    public void remand(CaseNumber number, PersonId hearer, CaseNumber appeal) {
        ahead(number);
        WorkshopProposal proposal = proposals.get(number);
        earlier.add(number, chairsOf(proposal));
        proposal.remand(appeal);
        panel.reopen(number);
        docket.reopen(number, proposal.status().shown());
        proposals.store(proposal);
        minutes.reheard(proposal, "remanded", hearer, appeal);
        tidings.remanded(proposal);
    }

    /** Those who decided on it, and those who were to. */
    List<PersonId> chairsOf(WorkshopProposal proposal) {
        List<PersonId> people = new ArrayList<>(discussions.chairs(proposal.number()));
        people.addAll(earlier.of(proposal.number()));
        proposal.decidedBy().ifPresent(people::add);
        return people;
    }

    /** Held, so that of two that come back at once each gets another place. */
    private Call ahead(CaseNumber number) {
        Call call = calls.hold(proposals.read(number).call());
        if (call.isCalledOff() || !clock.instant().isBefore(call.begins())) {
            throw new NotNow("%s has begun or is called off: no place is left to give".formatted(call.code()));
        }
        return call;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
