package org.quarterdeck.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
@Tag("both-databases")
class DocketTests {

    private static final PersonId MEMBER = new PersonId("member");

    @Autowired
    Docket docket;

    @Autowired
    TransactionTemplate together;

    @Autowired
    Clock clock;

    @Test
    void numbersTheCasesOfAPrefixFromOneInTheYearOfTheirStart() {
        String prefix = prefix();
        int year = clock.instant().atOffset(ZoneOffset.UTC).getYear();

        assertThat(List.of(open(prefix, null), open(prefix, null), open(prefix(), null)))
                .extracting(CaseNumber::value)
                .satisfies(numbers -> {
                    assertThat(numbers.get(0)).isEqualTo("%s-%d-0001".formatted(prefix, year));
                    assertThat(numbers.get(1)).isEqualTo("%s-%d-0002".formatted(prefix, year));
                    assertThat(numbers.get(2)).endsWith("-0001");
                });
    }

    @Test
    void leavesNoGapBehindARefusedStart() {
        String prefix = prefix();
        open(prefix, null);

        together.executeWithoutResult(status -> {
            docket.open(prefix, "toy", "Refused", MEMBER, null, "asked");
            status.setRollbackOnly();
        });

        assertThat(open(prefix, null).value()).endsWith("-0002");
    }

    @Test
    void wantsATransaction() {
        assertThatThrownBy(() -> docket.open(prefix(), "toy", "Alone", MEMBER, null, "asked"))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    @DisplayName("A reference is unique for the process and the requester, and the refusal names the case that has it")
    void takesAReferenceOnce() {
        String prefix = prefix();
        String reference = UUID.randomUUID().toString();
        CaseNumber first = open(prefix, reference);

        NotNow refused = catchThrowableOfType(NotNow.class, () -> open(prefix, reference));

        assertThat(refused.type()).isEqualTo("cases.reference-taken");
        assertThat(refused.words()).contains(first.value()).contains(reference);
        assertThat(open(prefix, "another", MEMBER, reference)).isNotNull();
        assertThat(open(prefix, "toy", new PersonId("member2"), reference)).isNotNull();
    }

    @Test
    void keepsWhereACaseStandsAndHowItEnded() {
        CaseNumber number = open(prefix(), "flag-1");

        together.executeWithoutResult(status -> {
            docket.retitle(number, "Fetch the big flag");
            docket.move(number, "running");
        });
        Case open = docket.find(number).orElseThrow();
        together.executeWithoutResult(status -> docket.close(number, "thanked"));
        Case ended = docket.find(number).orElseThrow();

        assertThat(open.title()).isEqualTo("Fetch the big flag");
        assertThat(open.state()).isEqualTo("running");
        assertThat(open.reference()).isEqualTo("flag-1");
        assertThat(open.startedBy()).isEqualTo(MEMBER);
        assertThat(open.endedAt()).isNull();
        assertThat(ended.outcome()).isEqualTo("thanked");
        assertThat(ended.endedAt()).isAfterOrEqualTo(ended.startedAt());
        assertThat(ended.startedAt())
                .isBetween(clock.instant().minusSeconds(600), clock.instant().plusSeconds(1));
    }

    @Test
    void changesNothingOnceEnded() {
        CaseNumber number = open(prefix(), null);
        together.executeWithoutResult(status -> docket.close(number, "thanked"));

        assertThatThrownBy(() -> together.executeWithoutResult(status -> docket.close(number, "lapsed")))
                .isInstanceOf(NotNow.class);
        assertThatThrownBy(() -> together.executeWithoutResult(status -> docket.move(number, "running")))
                .isInstanceOf(NotNow.class);
        assertThatThrownBy(() -> together.executeWithoutResult(
                        status -> docket.move(new CaseNumber("ZZZ-1999-0001"), "running")))
                .isInstanceOf(NoSuch.class);
        assertThat(docket.find(number).orElseThrow().outcome()).isEqualTo("thanked");
    }

    @Test
    @DisplayName("X5 leads back only what has ended, which can end again then")
    void leadsBackWhatHasEnded() {
        CaseNumber number = open(prefix(), null);
        assertThatThrownBy(() -> together.executeWithoutResult(status -> docket.reopen(number, "running")))
                .isInstanceOf(NotNow.class);
        together.executeWithoutResult(status -> docket.close(number, "rejected"));

        together.executeWithoutResult(status -> docket.reopen(number, "running"));
        Case open = docket.find(number).orElseThrow();
        together.executeWithoutResult(status -> docket.close(number, "thanked"));

        assertThat(open.state()).isEqualTo("running");
        assertThat(open.outcome()).isNull();
        assertThat(open.endedAt()).isNull();
        assertThat(docket.find(number).orElseThrow().outcome()).isEqualTo("thanked");
    }

    private CaseNumber open(String prefix, @Nullable String reference) {
        return open(prefix, "toy" + prefix, MEMBER, reference);
    }

    private CaseNumber open(String prefix, String process, PersonId requester, @Nullable String reference) {
        return together.execute(
                status -> docket.open(prefix, process, "Fetch the flag", requester, reference, "asked"));
    }

    /** One that no other test counts in. */
    static String prefix() {
        var random = ThreadLocalRandom.current();
        return random.ints(3, 'A', 'Z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
