package org.quarterdeck.budget;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quarterdeck.correspondence.Letter;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Person;
import org.springframework.stereotype.Component;

/** The module's second door: the rounds of approval that a request goes through, step by step and seat by seat. */
@Component
public class Rounds {

    private final BudgetRequests requests;
    private final Approvers approvers;
    private final Workload workload;
    private final Minutes minutes;
    private final Tidings tidings;
    private final Clock clock;

    Rounds(
            BudgetRequests requests,
            Approvers approvers,
            Workload workload,
            Minutes minutes,
            Tidings tidings,
            Clock clock) {
        this.requests = requests;
        this.approvers = approvers;
        this.workload = workload;
        this.minutes = minutes;
        this.tidings = tidings;
        this.clock = clock;
    }

    /**
     * @param seats how many are asked at once
     * @param isBallot whether nobody in particular is asked, but the whole council
     * @param isFast whether silence, or nothing at all, is enough (BA-09)
     */
    public record OpenStep(String approver, int seats, boolean isBallot, boolean isFast) {}

    public OpenStep open(CaseNumber number) {
        BudgetRequest request = get(number);
        Step open = request.openStep();
        return new OpenStep(open.approver(), request.openSeats(), open.isBallot(), open.isFast());
    }

    /**
     * Who is asked, and in which words; nobody is an answer.
     *
     * @param letter the same to each of them; the task is not yet known
     */
    public record Asking(List<PersonId> people, Letter letter) {}

    /**
     * Whom to offer one seat of the open step. Whoever was asked for it already and isn't barred stays asked. A council member is
     * asked in person, the one with the fewest open tasks first, then by id; of treasurers and other leads any may take it.
     *
     * @param askedBefore for the same seat, before somebody recused themselves
     */
    public Asking nameApprovers(CaseNumber number, List<PersonId> askedBefore) {
        BudgetRequest request = get(number);
        List<PersonId> stay = approvers.stillFree(request, askedBefore);
        return stay.isEmpty()
                ? new Asking(pick(request, approvers.eligible(request)), tidings.asking(request))
                : new Asking(stay, tidings.askingAnew(request));
    }

    /** Of those who could be asked for a seat, those who are; notes whoever is asked in person. */
    List<PersonId> pick(BudgetRequest request, List<Person> eligible) {
        List<PersonId> all = eligible.stream().map(Person::id).toList();
        if (all.isEmpty() || request.openStep().seats() == 1) {
            return all;
        }
        PersonId next = all.stream()
                .min(Comparator.comparingLong(workload::openTasks).thenComparing(PersonId::value))
                .orElseThrow();
        request.ask(next);
        requests.save(request);
        return List.of(next);
    }

    /**
     * Takes an answer and writes it into the register.
     *
     * @return how the step stands with it
     */
    public Tally answer(CaseNumber number, PersonId person, Reply reply) {
        BudgetRequest request = get(number);
        request.answer(person, reply, clock.instant());
        requests.save(request);
        minutes.answered(request, person, reply);
        return request.tally();
    }

    /**
     * How the open step stands once nobody is asked about it any more. Seats that nobody is left for don't keep it open:
     * somebody's wish for a revision wins, and where there is none, the ballot decides.
     */
    public Tally count(CaseNumber number) {
        BudgetRequest request = get(number);
        Tally tally = request.tally();
        if (tally != Tally.OPEN || request.openStep().isBallot()) {
            return tally;
        }
        if (!request.said().deciders(Verdict.REVISE).isEmpty()) {
            return Tally.RETURNED;
        }
        if (approvers.isAnybodyLeft(request)) {
            return Tally.OPEN;
        }
        request.putToBallot();
        requests.save(request);
        return Tally.NOBODY_LEFT;
    }

    /** Goes on to the next step; false when the last has approved. */
    public boolean advance(CaseNumber number) {
        BudgetRequest request = get(number);
        boolean more = request.advance();
        requests.save(request);
        return more;
    }

    /** Why the person may not decide on the request, in words for them; empty if they may (X1, X2). Holds the request. */
    public Optional<String> bar(CaseNumber number, PersonId person, Set<String> relations) {
        return approvers.bar(get(number), person, relations);
    }

    /** What bars the person from deciding, though they act for somebody who may; empty for nothing (X3). */
    public Optional<String> conflict(CaseNumber number, PersonId person, Set<String> relations) {
        return approvers.conflict(get(number), person, relations);
    }

    private BudgetRequest get(CaseNumber number) {
        return requests.getByNumber(number.value())
                .orElseThrow(() -> new NoSuch("no budget request has the number " + number));
    }
}
