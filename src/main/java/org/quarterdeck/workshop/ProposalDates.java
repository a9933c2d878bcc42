package org.quarterdeck.workshop;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.quarterdeck.calls.Call;
import org.quarterdeck.calls.CallBook;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** The module's ninth door: until when what is waited for, each asked at the moment when the waiting begins. */
@Component
public class ProposalDates {

    private final Proposals proposals;
    private final CallBook calls;
    private final WorkshopTimes times;
    private final Clock clock;

    ProposalDates(Proposals proposals, CallBook calls, WorkshopTimes times, Clock clock) {
        this.proposals = proposals;
        this.calls = calls;
        this.times = times;
        this.clock = clock;
    }

    public Instant stalled() {
        return clock.instant().plus(times.stalledAfter());
    }

    /** When the call wants its reviews; who is asked late has some days all the same. */
    public Instant reviewDue(CaseNumber number) {
        Instant due = call(number).reviewsDue();
        Instant least = clock.instant().plus(times.reviewAtLeast());
        return due.isBefore(least) ? least : due;
    }

    public Instant reviewHalfway(CaseNumber number) {
        return half(reviewDue(number));
    }

    public Instant reviewDueSoon(CaseNumber number) {
        return before(reviewDue(number), times.reviewReminder());
    }

    public Instant reviewOverdue(CaseNumber number) {
        return reviewDue(number).plus(times.replaceAfter());
    }

    /** Until when the speaker may answer what they were asked. */
    public Instant answer(CaseNumber number) {
        return proposals.read(number).answerDue().orElseThrow();
    }

    public Instant firstReminder(CaseNumber number) {
        return before(answer(number), times.firstReminder());
    }

    public Instant lastReminder(CaseNumber number) {
        return before(answer(number), times.lastReminder());
    }

    public Instant eventBegins(CaseNumber number) {
        return call(number).begins();
    }

    public Instant eventOver(CaseNumber number) {
        return call(number).ends();
    }

    /** So long before the end; halfway there where that would be now or earlier. */
    private Instant before(Instant end, Duration time) {
        Instant at = end.minus(time);
        return at.isAfter(clock.instant()) ? at : half(end);
    }

    private Instant half(Instant end) {
        Instant now = clock.instant();
        return now.plus(Duration.between(now, end).dividedBy(2));
    }

    private Call call(CaseNumber number) {
        return calls.get(proposals.read(number).call());
    }
}
