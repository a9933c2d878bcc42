package org.quarterdeck.budget;

import java.util.Optional;
import org.quarterdeck.ballot.Certificates;
import org.quarterdeck.ballot.Motion;
import org.quarterdeck.ballot.Question;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** The module's eighth door: the council's vote on a request: what it is about, who has none, and what it came to. */
@Component
public class CouncilVote implements Question {

    private static final String KIND = "money";

    private final BudgetRequests requests;
    private final Approvers approvers;
    private final Certificates certificates;

    CouncilVote(BudgetRequests requests, Approvers approvers, Certificates certificates) {
        this.requests = requests;
        this.approvers = approvers;
        this.certificates = certificates;
    }

    @Override
    public String process() {
        return Minutes.PROCESS;
    }

    @Override
    public Motion motion(CaseNumber number) {
        BudgetRequest request = read(number);
        String title = "%s: %s from line %s".formatted(request.terms().title(), request.approved(), request.line());
        return new Motion(title, KIND, Circle.COUNCIL, Proposal.of(request).hash());
    }

    @Override
    public Optional<String> bar(CaseNumber number, PersonId person) {
        return approvers.bar(read(number), person, Approvers.VOTERS);
    }

    /**
     * Takes what the latest ballot on the request has come to, as the ballot box has it.
     *
     * @throws Barred where no ballot on what is asked for now is closed
     */
    public void note(CaseNumber number) {
        BudgetRequest request = requests.getByNumber(number.value()).orElseThrow(() -> unknown(number));
        request.takeVote(certificates
                .latest(number)
                .orElseThrow(() -> new Barred("no ballot on budget request %s is closed".formatted(number))));
        requests.save(request);
    }

    private BudgetRequest read(CaseNumber number) {
        return requests.findByNumber(number.value()).orElseThrow(() -> unknown(number));
    }

    private static NoSuch unknown(CaseNumber number) {
        return new NoSuch("no budget request has the number " + number);
    }
}
