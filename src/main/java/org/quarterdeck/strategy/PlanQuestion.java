package org.quarterdeck.strategy;

import java.util.Optional;
import org.quarterdeck.ballot.Motion;
import org.quarterdeck.ballot.Question;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Puts a frozen plan to the vote of the council. */
@Component
class PlanQuestion implements Question {

    private final Plans plans;

    PlanQuestion(Plans plans) {
        this.plans = plans;
    }

    @Override
    public String process() {
        return "strategic-plan-signoff";
    }

    @Override
    public Motion motion(CaseNumber number) {
        PlanVersion frozen = plans.version(plans.read(number));
        return new Motion(frozen.text().title(), "plan", Circle.COUNCIL, frozen.hash());
    }

    /** X2: on a plan a conflict is for each elector to declare; where nobody has money of their own in it, nobody is barred. */
    @Override
    public Optional<String> bar(CaseNumber number, PersonId person) {
        return Optional.empty();
    }
}
