package org.quarterdeck.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.quarterdeck.Callers.auditor;
import static org.quarterdeck.Callers.caller;
import static org.quarterdeck.Callers.lead;
import static org.quarterdeck.Callers.member;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
@Tag("both-databases")
class WithdrawalsTests {

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    Errands errands;

    @Autowired
    Docket docket;

    @Autowired
    TransactionTemplate together;

    @Test
    @DisplayName(
            "X4 hands who withdrew, and why, to the step that the message sets off, and keeps neither as a variable")
    void reachesTheStepWithWhoAndWhy() {
        CaseNumber number = errands.asked("member");

        withdrawals.withdraw(member(), number, " No flag\nany more ");

        assertThat(errands.noted(number)).isEqualTo("member: No flag\nany more");
        assertThat(errands.variables(number)).doesNotContain("submission");
        assertThat(errands.isRunning(number)).isFalse();
    }

    @Test
    void takesNoReasonAndALead() {
        CaseNumber number = errands.asked("member");

        withdrawals.withdraw(lead(), number, null);

        assertThat(errands.noted(number)).isEqualTo("lead: null");
    }

    @Test
    void isRefusedToEverybodyElse() {
        CaseNumber number = errands.asked("member");

        assertThatThrownBy(() -> withdrawals.withdraw(auditor(), number, null)).isInstanceOf(Barred.class);
        assertThatThrownBy(() -> withdrawals.withdraw(caller("mentor1", Circle.MENTORS), number, null))
                .isInstanceOf(Barred.class);
        assertThatThrownBy(() -> withdrawals.withdraw(caller("member3", Circle.MEMBERS), number, null))
                .isInstanceOf(NoSuch.class);
        assertThat(errands.isRunning(number)).isTrue();
    }

    @Test
    void isRefusedOnceEnded() {
        CaseNumber number = errands.asked("member");
        errands.thanked(number);

        NotNow refused = catchThrowableOfType(NotNow.class, () -> withdrawals.withdraw(member(), number, null));

        assertThat(refused.type()).isEqualTo("cases.ended");
    }

    @Test
    @DisplayName("X4 refuses once nothing in the drawing listens for a withdrawal any more")
    void isRefusedOnceIrreversible() {
        CaseNumber number = together.execute(
                status -> docket.open("TOY", "deaf-process", "Deaf", new PersonId("member"), null, "paid"));

        NotNow refused = catchThrowableOfType(NotNow.class, () -> withdrawals.withdraw(member(), number, null));

        assertThat(refused.type()).isEqualTo("cases.irreversible");
        assertThat(docket.find(number).orElseThrow().endedAt()).isNull();
    }

    @Test
    void takesPlainTextOnly() {
        CaseNumber number = errands.asked("member");

        assertThatThrownBy(() -> withdrawals.withdraw(member(), number, "x".repeat(2001)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> withdrawals.withdraw(member(), number, "gla\u202e"))
                .isInstanceOf(Invalid.class);
        assertThat(errands.isRunning(number)).isTrue();
    }
}
