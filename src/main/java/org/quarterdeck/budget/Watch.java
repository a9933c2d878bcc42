package org.quarterdeck.budget;

import java.time.Duration;
import java.util.List;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Person;
import org.springframework.stereotype.Component;

/** The module's fourth door: what is done while nobody answers (BA-12). When, is the drawing's to say. */
@Component
public class Watch {

    private final BudgetRequests requests;
    private final Approvers approvers;
    private final Rounds rounds;
    private final Minutes minutes;
    private final Tidings tidings;
    private final BudgetTimes times;

    Watch(
            BudgetRequests requests,
            Approvers approvers,
            Rounds rounds,
            Minutes minutes,
            Tidings tidings,
            BudgetTimes times) {
        this.requests = requests;
        this.approvers = approvers;
        this.rounds = rounds;
        this.minutes = minutes;
        this.tidings = tidings;
        this.times = times;
    }

    /** Reminds those who are asked for a seat; each of them once in a step, however many seats it has. */
    public void remindApprovers(CaseNumber number, OpenSeat seat) {
        tidings.remindApprovers(get(number), seat);
    }

    /**
     * Asks the next link of the chain beside those who are asked for a seat. In a step of several seats it is the next member of
     * the council, in person.
     *
     * @return who is asked now; nobody where the chain ends
     */
    public List<PersonId> askNextLink(CaseNumber number, OpenSeat seat) {
        BudgetRequest request = get(number);
        List<PersonId> next = rounds.pick(request, approvers.nextLink(request, seat.asked()));
        return escalate(request, "next-link", next, times.nextLinkAfter(), seat);
    }

    /**
     * Asks all leads and treasurers beside those who are asked for a seat. Where a step has several, they are asked for each: two
     * of them can decide it, and nobody twice.
     *
     * @return who is asked now
     */
    public List<PersonId> makeLastCall(CaseNumber number, OpenSeat seat) {
        BudgetRequest request = get(number);
        List<PersonId> all = approvers.leadsAndTreasurers(request, seat.asked()).stream()
                .map(Person::id)
                .toList();
        return escalate(request, "last-call", all, times.lastCallAfter(), seat);
    }

    /** Reminds the requester of a request that was returned (BA-11). */
    public void remindRequester(CaseNumber number, OpenSeat seat) {
        tidings.remindRequester(get(number), seat);
    }

    private List<PersonId> escalate(
            BudgetRequest request, String how, List<PersonId> people, Duration silence, OpenSeat seat) {
        if (!people.isEmpty()) {
            minutes.escalated(request, how, people, silence);
            tidings.askToo(request, people, silence, seat);
        }
        return people;
    }

    private BudgetRequest get(CaseNumber number) {
        return requests.getByNumber(number.value())
                .orElseThrow(() -> new NoSuch("no budget request has the number " + number));
    }
}
