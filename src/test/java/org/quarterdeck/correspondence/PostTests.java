package org.quarterdeck.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.Callers.admin;
import static org.quarterdeck.Callers.caller;
import static org.quarterdeck.Callers.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.HouseTest;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.Page;
import org.quarterdeck.kernel.Stretch;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
@Tag("both-databases")
@ExtendWith(OutputCaptureExtension.class)
class PostTests {

    private static final AtomicInteger CASES = new AtomicInteger();
    private static final Stretch ALL = new Stretch(null, 200);

    private final Caller somebody = caller("p" + UUID.randomUUID().toString().replace("-", ""), Circle.MEMBERS);

    @Autowired
    Post post;

    @Autowired
    Pigeonholes pigeonholes;

    @Autowired
    TransactionTemplate together;

    @Test
    void tellsTheSameNoticeOfTheSameCaseOnce() {
        CaseNumber number = number();

        tell(number, "returned-1", "Please revise");
        tell(number, "returned-1", "Please revise");
        tell(number, "returned-2", "Please revise again");
        tell(number(), "returned-1", "Please revise");

        assertThat(own()).extracting(Notice::notice).containsExactly("returned-1", "returned-2", "returned-1");
        assertThat(own().get(2).body()).isEqualTo("Please revise");
    }

    @Test
    void tellsNobodyOfWhatDidNotHappen() {
        together.executeWithoutResult(status -> {
            post.tell(somebody.id(), number(), "rejected", "Rejected", "Too late");
            status.setRollbackOnly();
        });

        assertThat(own()).isEmpty();
        assertThatThrownBy(() -> post.tell(somebody.id(), number(), "rejected", "Rejected", "Alone"))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void keepsASubjectOnOneLine() {
        together.executeWithoutResult(
                status -> post.tell(somebody.id(), number(), "told", "Flag\r\nBcc: all@example.org", "Fetched"));

        assertThat(own().get(0).subject()).isEqualTo("Flag Bcc: all@example.org");
    }

    @Test
    void neverLogsWhatItSays(CapturedOutput output) {
        tell(number(), "told", "quite confidential");

        assertThat(own()).hasSize(1);
        assertThat(output.getAll()).doesNotContain("quite confidential");
    }

    @Test
    void showsEverybodyTheirOwnAPageAtATime() {
        for (int i = 0; i < 5; i++) {
            tell(number(), "told-" + i, "Fetched");
        }
        List<String> seen = new ArrayList<>();
        String after = null;
        do {
            Page<Notice> page = pigeonholes.own(somebody, new Stretch(after, 2));
            page.items().forEach(notice -> seen.add(notice.notice()));
            after = page.next();
        } while (after != null);

        assertThat(seen).containsExactly("told-4", "told-3", "told-2", "told-1", "told-0");
        assertThat(pigeonholes.own(caller("p0", Circle.MEMBERS), ALL).items()).isEmpty();
        assertThatThrownBy(() -> pigeonholes.own(somebody, new Stretch("x", 2))).isInstanceOf(Invalid.class);
    }

    @Test
    void showsTheOutboxToTheAdministratorAlone() {
        tell(number(), "told", "Fetched");

        assertThat(pigeonholes.all(admin(), ALL).items().get(0).person()).isEqualTo(somebody.id());
        assertThatThrownBy(() -> pigeonholes.all(lead(), ALL)).isInstanceOf(Barred.class);
    }

    private void tell(CaseNumber number, String notice, String text) {
        together.executeWithoutResult(status -> post.tell(somebody.id(), number, notice, "Your case", text));
    }

    private List<Notice> own() {
        return pigeonholes.own(somebody, ALL).items();
    }

    private static CaseNumber number() {
        return new CaseNumber("TEL-2027-%04d".formatted(CASES.incrementAndGet()));
    }
}
