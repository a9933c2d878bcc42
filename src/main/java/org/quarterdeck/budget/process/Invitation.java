package org.quarterdeck.budget.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.Variables;
import org.quarterdeck.correspondence.Letter;
import org.quarterdeck.engine.ProcessVariable;
import org.quarterdeck.kernel.CaseNumber;

/**
 * The letter to approvers, from where it is written, before there is a task, to where the task is known. Both happen in one
 * transaction: the engine hands it on and keeps none of it.
 */
final class Invitation {

    private static final ProcessVariable<String> NOTICE = ProcessVariable.text("invitationNotice");
    private static final ProcessVariable<String> SUBJECT = ProcessVariable.text("invitationSubject");
    private static final ProcessVariable<String> TEXT = ProcessVariable.text("invitationText");

    private Invitation() {}

    static void write(VariableScope scope, Letter letter) {
        pass(scope, NOTICE, letter.notice());
        pass(scope, SUBJECT, letter.subject());
        pass(scope, TEXT, letter.text());
    }

    /** Empty where an administrator has put the case before a seat in the middle: that is told by the register, not by mail. */
    static Optional<Letter> read(VariableScope scope, CaseNumber number) {
        return NOTICE.find(scope).map(notice -> Letter.about(number, notice, SUBJECT.of(scope), TEXT.of(scope)));
    }

    private static void pass(VariableScope scope, ProcessVariable<String> word, String value) {
        scope.setVariableLocal(word.name(), Variables.stringValue(value, true));
    }
}
