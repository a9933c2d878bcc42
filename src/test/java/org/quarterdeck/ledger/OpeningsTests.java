package org.quarterdeck.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@HouseTest
class OpeningsTests {

    private static final Caller TREASURER = new Caller(new PersonId("treasurer"), Set.of(Circle.TREASURERS));

    @Autowired
    Openings openings;

    @Autowired
    Ledger ledger;

    @Autowired
    ConfigurableApplicationContext house;

    private final LineCode code = TestLines.line(FundsCheck.STOP).code();

    @Test
    void tellsInTheTransactionThatOpens() {
        List<LineOpened> told = new ArrayList<>();

        whileListening(
                opened -> {
                    assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                            .isTrue();
                    told.add(opened);
                },
                () -> openings.open(opening("1250.00"), TREASURER));

        assertThat(told).singleElement().satisfies(opened -> {
            assertThat(opened.line()).isEqualTo(ledger.line(code).orElseThrow());
            assertThat(opened.appropriation()).isEqualTo(TestLines.eur("1250"));
            assertThat(opened.by()).isEqualTo(TREASURER.id());
        });
    }

    @Test
    void opensNothingThatCannotBeRecorded() {
        Consumer<LineOpened> full = opened -> {
            throw new IllegalStateException("the register is full");
        };

        assertThatThrownBy(() -> whileListening(full, () -> openings.open(opening("1250.00"), TREASURER)))
                .hasMessage("the register is full");
        assertThat(ledger.line(code)).isEmpty();
    }

    @Test
    void tellsNothingOfALineThatIsThereAlready() {
        openings.open(opening("1250.00"), TREASURER);
        List<LineOpened> told = new ArrayList<>();

        assertThatThrownBy(() -> whileListening(told::add, () -> openings.open(opening("99.00"), TREASURER)))
                .isInstanceOf(NotNow.class);
        assertThat(told).isEmpty();
        assertThat(ledger.balance(code).available()).isEqualTo(TestLines.eur("1250"));
    }

    private Opening opening(String appropriated) {
        return new Opening(code.value(), "Outreach", "EUR", null, "lead", null, appropriated);
    }

    private void whileListening(Consumer<LineOpened> listener, Runnable work) {
        ApplicationListener<PayloadApplicationEvent<LineOpened>> mine = ApplicationListener.forPayload(opened -> {
            if (opened.line().code().equals(code)) {
                listener.accept(opened);
            }
        });
        house.addApplicationListener(mine);
        try {
            work.run();
        } finally {
            house.removeApplicationListener(mine);
        }
    }
}
