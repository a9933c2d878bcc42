package org.quarterdeck.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.Statements;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
@OnBothDatabases
class BudgetRequestsTests {

    private static final Terms TERMS = new Terms(
            "Pens for the workshop",
            "Everybody who comes to the workshop writes something down.",
            100,
            "EUR",
            "EVENTS",
            Category.SWAG,
            new Payee(null, null, null),
            null,
            null);

    @Autowired
    BudgetRequests requests;

    @Autowired
    TransactionTemplate together;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Statements statements;

    private final String number = "BUD-1999-%010d".formatted(UUID.randomUUID().getMostSignificantBits() >>> 32);

    @Test
    void areReadOnceAndWrittenOnceInATransaction() {
        file();

        assertThat(statements.of(() -> together.executeWithoutResult(status -> {
                    requests.getByNumber(number).orElseThrow().reserve("reserve");
                    requests.save(requests.getByNumber(number).orElseThrow());
                    BudgetRequest same = requests.findByNumber(number).orElseThrow();
                    same.take("line-owner");
                    requests.save(same);
                })))
                .filteredOn(sql -> sql.matches("(?i).*(update|from) \"budget_request\" .*"))
                .hasSize(2);
        assertThat(status()).isEqualTo(Status.IN_APPROVAL);
    }

    @Test
    void areAsTheyWereAfterATransactionThatIsUndone() {
        file();

        together.executeWithoutResult(status -> {
            BudgetRequest request = requests.getByNumber(number).orElseThrow();
            request.withdraw();
            requests.save(request);
            assertThat(requests.findByNumber(number).orElseThrow().status()).isEqualTo(Status.WITHDRAWN);
            status.setRollbackOnly();
        });

        assertThat(status()).isEqualTo(Status.SUBMITTED);
    }

    @Test
    void areNotYetThereForATransactionBeside() {
        TransactionTemplate beside = new TransactionTemplate(transactions);
        beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        together.executeWithoutResult(status -> {
            requests.save(request());
            assertThat(requests.getByNumber(number)).isPresent();
            assertThat(beside.<Boolean>execute(
                            other -> requests.findByNumber(number).isPresent()))
                    .isFalse();
            assertThat(requests.getByNumber(number)).isPresent();
        });

        assertThat(status()).isEqualTo(Status.SUBMITTED);
    }

    private void file() {
        together.executeWithoutResult(status -> requests.save(request()));
    }

    private BudgetRequest request() {
        return BudgetRequest.file(new CaseNumber(number), new PersonId("member3"), TERMS, Instant.EPOCH);
    }

    private Status status() {
        return requests.findByNumber(number).orElseThrow().status();
    }
}
