package org.quarterdeck.budget;

import java.util.Optional;
import org.quarterdeck.ballot.Motion;
import org.quarterdeck.ballot.Question;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Puts a request to the council: what the vote is about, and who has none. */
@Component
class MoneyQuestion implements Question {

    private static final String KIND = "money";

    private final BudgetRequests requests;
    private final Approvers approvers;

    MoneyQuestion(BudgetRequests requests, Approvers approvers) {
        this.requests = requests;
        this.approvers = approvers;
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

    private BudgetRequest read(CaseNumber number) {
        return requests.findByNumber(number.value())
                .orElseThrow(() -> new NoSuch("no budget request has the number " + number));
    }
}
