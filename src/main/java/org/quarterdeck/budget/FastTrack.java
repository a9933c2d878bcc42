package org.quarterdeck.budget;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.quarterdeck.correspondence.Letter;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** The module's ninth door: requests that are approved without anybody's word, by silence or by nobody at all (BA-09). */
@Component
public class FastTrack {

    private final BudgetRequests requests;
    private final Approvers approvers;
    private final Evidence evidence;
    private final BudgetTimes times;
    private final Minutes minutes;
    private final Tidings tidings;
    private final Clock clock;

    FastTrack(
            BudgetRequests requests,
            Approvers approvers,
            Evidence evidence,
            BudgetTimes times,
            Minutes minutes,
            Tidings tidings,
            Clock clock) {
        this.requests = requests;
        this.approvers = approvers;
        this.evidence = evidence;
        this.times = times;
        this.minutes = minutes;
        this.tidings = tidings;
        this.clock = clock;
    }

    /**
     * @param somethingAgainst whether people should look at it instead: it may be one too many (BA-18), or nobody is there who could object
     * @param bySilence whether silence is consent; if not, nobody is asked
     */
    public record Weighing(boolean somethingAgainst, boolean bySilence) {}

    public Weighing weigh(CaseNumber number) {
        BudgetRequest request = get(number);
        boolean bySilence = request.openStep().way() == Way.SILENCE;
        boolean against = evidence.speaksAgainst(request)
                || bySilence && approvers.everybody(request).isEmpty();
        return new Weighing(against, bySilence);
    }

    /**
     * Who may object, and until when.
     *
     * @param letter the same to each of them; the task is not yet known
     */
    public record Waiting(List<PersonId> people, Instant until, Letter letter) {}

    public Waiting awaitObjections(CaseNumber number) {
        BudgetRequest request = get(number);
        Instant until = clock.instant().plus(times.lazyConsensus()).truncatedTo(ChronoUnit.MILLIS);
        request.awaitObjections(until);
        requests.save(request);
        return new Waiting(approvers.everybody(request), until, tidings.askingForObjections(request, until));
    }

    /** Takes an objection and writes it into the register; the request then needs a route in full. */
    public void object(CaseNumber number, PersonId person, Reply reply) {
        BudgetRequest request = get(number);
        request.answer(person, reply, clock.instant());
        requests.save(request);
        minutes.answered(request, person, reply);
    }

    /** @throws org.quarterdeck.kernel.Barred before the time is over, or where somebody has objected */
    public void consent(CaseNumber number) {
        BudgetRequest request = get(number);
        request.consent(clock.instant());
        requests.save(request);
    }

    private BudgetRequest get(CaseNumber number) {
        return requests.getByNumber(number.value())
                .orElseThrow(() -> new NoSuch("no budget request has the number " + number));
    }
}
