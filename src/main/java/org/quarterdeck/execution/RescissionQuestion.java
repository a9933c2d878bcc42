package org.quarterdeck.execution;

import java.util.Optional;
import org.quarterdeck.ballot.Motion;
import org.quarterdeck.ballot.Question;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Puts a rescission to the vote of those who voted on the plan, as a question of the same kind (SP-19). */
@Component
class RescissionQuestion implements Question {

    private static final int LONGEST_TITLE = 200;

    private final Rescissions rescissions;

    RescissionQuestion(Rescissions rescissions) {
        this.rescissions = rescissions;
    }

    @Override
    public String process() {
        return Chronicle.PROCESS;
    }

    @Override
    public Motion motion(CaseNumber number) {
        RescissionText text = rescissions.text(number);
        String title = "Rescind %s: %s".formatted(number, text.title());
        return new Motion(
                title.substring(0, Math.min(title.length(), LONGEST_TITLE)), "plan", Circle.COUNCIL, text.hash());
    }

    /** X2: on a plan a conflict is for each elector to declare. */
    @Override
    public Optional<String> bar(CaseNumber number, PersonId person) {
        return Optional.empty();
    }
}
