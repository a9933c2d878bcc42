package org.quarterdeck.budget.process;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.quarterdeck.budget.Sheets;
import org.quarterdeck.claims.ClaimDesk;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
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

    private static final Set<String> BARRED = Set.of("requester", "payee", "approver", "checker");
    private static final String NONE = "none on file: ask whoever claims";

    private final IdentityService identities;
    private final ClaimDesk claims;
    private final Sheets sheets;
    private final PayoutAccounts accounts;

    PayoutSheet(IdentityService identities, ClaimDesk claims, Sheets sheets, PayoutAccounts accounts) {
        this.identities = identities;
        this.claims = claims;
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

    private boolean isToPay(CaseNumber number) {
        Authentication looking = identities.getCurrentAuthentication();
        return looking != null
                && looking.getUserId() != null
                && !looking.getGroupIds().contains(Circle.ADMINISTRATORS.id())
                && claims.bar(number, PAYING, BARRED, new PersonId(looking.getUserId()))
                        .isEmpty();
    }
}
