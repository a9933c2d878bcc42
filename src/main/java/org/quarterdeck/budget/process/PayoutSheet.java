package org.quarterdeck.budget.process;

import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.quarterdeck.budget.Sheets;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.payout.PayoutAccount;
import org.quarterdeck.payout.PayoutAccounts;
import org.springframework.stereotype.Component;

/**
 * Shows whoever is to pay where the payee wants to be paid. Others may open the task, too, auditors and leads among them: they
 * read everything but this.
 */
@Component
class PayoutSheet {

    static final String PAYING = "release-payment";

    private static final String NONE = "none on file: ask whoever claims";

    private final IdentityService identities;
    private final TaskService tasks;
    private final EngineDoor door;
    private final Sheets sheets;
    private final PayoutAccounts accounts;

    PayoutSheet(
            IdentityService identities, TaskService tasks, EngineDoor door, Sheets sheets, PayoutAccounts accounts) {
        this.identities = identities;
        this.tasks = tasks;
        this.door = door;
        this.sheets = sheets;
        this.accounts = accounts;
    }

    Map<String, Object> of(CaseNumber number) {
        if (!isToPay(number)) {
            return Map.of();
        }
        return Map.of(
                "payee_account",
                sheets.payeeOf(number)
                        .flatMap(accounts::of)
                        .map(PayoutAccount::account)
                        .orElse(NONE));
    }

    /** Whoever was offered the payment by name: those who are barred weren't. */
    private boolean isToPay(CaseNumber number) {
        Authentication looking = identities.getCurrentAuthentication();
        return looking != null && looking.getUserId() != null && isOffered(number, looking.getUserId());
    }

    private boolean isOffered(CaseNumber number, String person) {
        return door.asTheHouse(() -> tasks.createTaskQuery()
                        .processInstanceBusinessKey(number.value())
                        .taskDefinitionKey(PAYING)
                        .or()
                        .taskAssignee(person)
                        .taskCandidateUser(person)
                        .endOr()
                        .count())
                > 0;
    }
}
