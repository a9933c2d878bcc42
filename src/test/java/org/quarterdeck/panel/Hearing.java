package org.quarterdeck.panel;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.quarterdeck.Callers;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.calls.CallDesk;
import org.quarterdeck.calls.CallDraft;
import org.quarterdeck.calls.Criterion;
import org.quarterdeck.calls.SampleCalls;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Calls and proposals for the panel's stories, without the process they go through. */
@Component
public class Hearing {

    private static final AtomicInteger COUNTER = new AtomicInteger(1);

    private final CallDesk desk;
    private final Panel panel;
    private final Assignments assignments;
    private final Reviewing reviewing;
    private final TransactionTemplate together;
    private final Clock clock;

    Hearing(
            CallDesk desk,
            Panel panel,
            Assignments assignments,
            Reviewing reviewing,
            TransactionTemplate together,
            Clock clock) {
        this.desk = desk;
        this.panel = panel;
        this.assignments = assignments;
        this.reviewing = reviewing;
        this.together = together;
        this.clock = clock;
    }

    /** A call of its own, open and reviewed from now on, three reviews each and at most a dozen. */
    public CallCode call(String anonymity) {
        return call(anonymity, 3, 12);
    }

    public CallCode call(String anonymity, int reviewsEach, int maxLoad) {
        return keep(SampleCalls.freshCode(), anonymity, reviewsEach, maxLoad, null);
    }

    /** The chairs change their mind about what reviewers may know. */
    public CallCode change(CallCode code, String anonymity) {
        return keep(code, anonymity, 3, 12, 1);
    }

    private CallCode keep(CallCode code, String anonymity, int reviewsEach, int maxLoad, Integer revision) {
        CallDraft draft = SampleCalls.openNow(clock);
        desk.keep(
                code,
                new CallDraft(
                        draft.title(),
                        draft.zone(),
                        draft.opens(),
                        draft.closes(),
                        draft.reviewsDue(),
                        draft.tracks(),
                        draft.formats(),
                        draft.rubric(),
                        anonymity,
                        reviewsEach,
                        maxLoad,
                        draft.slots(),
                        draft.costCeiling(),
                        draft.rooms(),
                        draft.days(),
                        draft.gridMinutes(),
                        draft.breakMinutes(),
                        revision),
                Callers.caller("chair", Circle.CHAIRS));
        return code;
    }

    /** A proposal of these people, who gave no organisation. */
    public CaseNumber proposal(CallCode call, String... people) {
        return proposal(call, Set.of(), people);
    }

    public CaseNumber proposal(CallCode call, Set<String> affiliations, String... people) {
        CaseNumber number = new CaseNumber("WKS-1999-%04d".formatted(COUNTER.getAndIncrement()));
        return in(() -> {
            panel.enter(new Candidate(
                    number,
                    call,
                    "community",
                    Arrays.stream(people).map(PersonId::new).collect(Collectors.toSet()),
                    affiliations));
            return number;
        });
    }

    public void assign(CaseNumber... proposals) {
        in(() -> assignments.assign(proposals[0], Set.of(proposals)).orElseThrow());
    }

    /** The seat opens; answers whom it is given to. */
    public String name(CaseNumber proposal, int place) {
        return in(() -> assignments.name(proposal, place).map(PersonId::value).orElse("nobody"));
    }

    /** All seats of a proposal open; answers whom they are given to. */
    public List<String> seat(CaseNumber proposal) {
        assign(proposal);
        return List.of(name(proposal, 0), name(proposal, 1), name(proposal, 2));
    }

    public void review(CaseNumber proposal, int place, String by, int points) {
        in(() -> {
            reviewing.handIn(
                    proposal, place, new PersonId(by), new Points(Map.of(Criterion.OVERALL, points), 2, "By " + place));
            return proposal;
        });
    }

    public void abstain(CaseNumber proposal, int place, String by) {
        in(() -> {
            reviewing.handIn(proposal, place, new PersonId(by), new Points(Map.of(), null, null));
            return proposal;
        });
    }

    public <T> T in(Supplier<T> doing) {
        return together.execute(status -> doing.get());
    }
}
