package org.quarterdeck.corrections;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.quarterdeck.claims.PaidClaim;
import org.quarterdeck.claims.Payments;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.Person;
import org.springframework.stereotype.Component;

/** Looks at what somebody says about a payment: is there such a payment, and can it be so? */
@Component
public class Findings {

    private final Payments payments;
    private final Directory directory;

    Findings(Payments payments, Directory directory) {
        this.payments = payments;
        this.directory = directory;
    }

    /**
     * Every fault of what is given; what is missing is the form's to say.
     *
     * @throws Barred if the person is neither payer nor treasurer
     */
    public List<Fault> faultsIn(PersonId by, Finding finding) {
        if (directory.find(by).filter(Findings::answersForPayments).isEmpty()) {
            throw new Barred("only payers and treasurers may ask for a payment to be corrected");
        }
        if (finding.request() == null || finding.claim() == null) {
            return List.of();
        }
        return paid(finding)
                .map(paid -> faultsIn(paid, finding))
                .orElseGet(() -> List.of(new Fault(
                        "claim", "claim %s of %s was never paid".formatted(finding.claim(), finding.request()))));
    }

    /** Why the amount can't be so; empty if it can. */
    Optional<String> faultIn(PaidClaim paid, CorrectionKind kind, Money amount) {
        return switch (kind) {
            case REFUND -> payments.faultInRefund(paid, amount);
            case CORRECTION -> payments.faultInCorrection(paid, amount);
        };
    }

    Optional<PaidClaim> paid(Finding finding) {
        try {
            CaseNumber request = new CaseNumber(Objects.requireNonNull(finding.request()));
            return payments.find(request, Integer.parseInt(Objects.requireNonNull(finding.claim())));
        } catch (NoSuch | NumberFormatException shapeless) {
            return Optional.empty();
        }
    }

    /** @throws ArithmeticException if it has more decimals than the currency */
    static Money money(PaidClaim paid, String amount) {
        return Money.of(new BigDecimal(amount), paid.left().currency());
    }

    private List<Fault> faultsIn(PaidClaim paid, Finding finding) {
        if (finding.kind() == null || finding.amount() == null) {
            return List.of();
        }
        try {
            Money amount = money(paid, finding.amount());
            return faultIn(paid, CorrectionKind.of(finding.kind()), amount)
                    .map(words -> new Fault("amount", words))
                    .stream()
                    .toList();
        } catch (ArithmeticException tooFine) {
            return List.of(new Fault("amount", "must be a sum in " + paid.left().currency()));
        }
    }

    private static boolean answersForPayments(Person person) {
        return person.isIn(Circle.PAYERS) || person.isIn(Circle.TREASURERS);
    }
}
