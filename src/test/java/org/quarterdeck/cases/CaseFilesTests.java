package org.quarterdeck.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.Callers.admin;
import static org.quarterdeck.Callers.auditor;
import static org.quarterdeck.Callers.caller;
import static org.quarterdeck.Callers.lead;
import static org.quarterdeck.Callers.member;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.Page;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.Stretch;
import org.quarterdeck.register.Decision;
import org.quarterdeck.register.Register;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
@Tag("both-databases")
class CaseFilesTests {

    private static final Caller MENTOR = caller("mentor1", Circle.MENTORS, Circle.MEMBERS);
    private static final Caller STRANGER = caller("member3", Circle.MEMBERS);

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    Errands errands;

    @Autowired
    Register register;

    @Autowired
    TransactionTemplate together;

    @Test
    void saysWhoseTaskACaseWaitsFor() {
        CaseNumber number = errands.asked("member");

        assertThat(caseFiles.read(member(), number).waitingFor())
                .containsExactly(new Waiting(
                        "run-errand",
                        "mentor",
                        List.of(),
                        List.of("mentors"),
                        Instant.parse("2030-01-02T03:04:05Z"),
                        "lapse"));

        errands.claim(number, "mentor1");

        assertThat(caseFiles.read(member(), number).waitingFor().get(0).people())
                .containsExactly("mentor1");
    }

    @Test
    void saysWhichTimeACaseWaitsFor() {
        CaseNumber number = errands.asked("member");
        errands.run(number, "mentor1");

        assertThat(caseFiles.read(member(), number).waitingFor())
                .containsExactly(new Waiting(
                        "wait-for-thanks",
                        null,
                        List.of("member"),
                        List.of(),
                        Instant.parse("2031-01-02T03:04:05Z"),
                        "deem thanked"));
    }

    @Test
    void tellsWhatHappenedFromTheStartToTheEnd() {
        CaseNumber number = errands.asked("member");
        errands.run(number, "mentor1");
        together.execute(status -> register.append(new Decision(
                number,
                "toy-favour",
                "approval",
                "approved",
                List.of(new PersonId("mentor1")),
                null,
                null,
                Map.of(),
                Map.of())));
        errands.thanked(number);

        CaseFile file = caseFiles.read(member(), number);

        assertThat(file.about().outcome()).isEqualTo("thanked");
        assertThat(file.waitingFor()).isEmpty();
        assertThat(file.timeline()).isSortedAccordingTo(java.util.Comparator.comparing(Happening::at));
        assertThat(file.timeline())
                .extracting(happening -> happening.what().replaceAll("\\d+", "n"), Happening::who)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Started", "member"),
                        org.assertj.core.groups.Tuple.tuple("Done: Run errand", "mentor1"),
                        org.assertj.core.groups.Tuple.tuple("Decision n: approval, approved", "mentor1"),
                        org.assertj.core.groups.Tuple.tuple("Time ran out: Thanks awaited", null),
                        org.assertj.core.groups.Tuple.tuple("Ended: thanked", null));
    }

    @Test
    void areSeenByWhoStartedThemIsOfferedATaskAndTheReadersOfAll() {
        CaseNumber number = errands.asked("member");
        Caller treasurer = caller("treasurer", Circle.TREASURERS);

        assertThat(List.of(member(), MENTOR, lead(), auditor(), admin(), treasurer))
                .allSatisfy(reader -> assertThat(seen(reader, number)).isTrue());
        assertThat(seen(STRANGER, number)).isFalse();
        assertThat(seen(new Caller(new PersonId("nobody"), java.util.Set.of()), number))
                .isFalse();
    }

    @Test
    void stayVisibleToWhoWorkedOnThem() {
        CaseNumber ran = errands.asked("member");
        CaseNumber claimed = errands.asked("member");
        errands.run(ran, "mentor1");
        errands.claim(claimed, "mentor1");
        errands.run(claimed, "mentor1");

        Caller noLongerMentor = caller("mentor1", Circle.MEMBERS);
        assertThat(seen(noLongerMentor, ran)).isTrue();
        assertThat(seen(noLongerMentor, claimed)).isTrue();
        assertThat(seen(caller("mentor2", Circle.MENTORS), ran)).isFalse();
    }

    @Test
    void areListedNewestFirstAPageAtATime() {
        List<CaseNumber> asked = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            asked.add(0, errands.asked("member2"));
        }
        Caller member2 = caller("member2", Circle.MEMBERS);

        Page<Case> first = caseFiles.read(member2, search(null, 2));
        Page<Case> second = caseFiles.read(member2, search(first.next(), 2));
        Page<Case> third = caseFiles.read(member2, search(second.next(), 200));

        assertThat(numbers(first)).isEqualTo(asked.subList(0, 2));
        assertThat(numbers(second)).isEqualTo(asked.subList(2, 4));
        assertThat(numbers(third)).startsWith(asked.get(4)).doesNotContainAnyElementsOf(asked.subList(0, 4));
        assertThat(third.next()).isNull();
    }

    @Test
    void areListedByProcessStateAndStarterOnlyToThoseWhoMaySee() {
        CaseNumber number = errands.asked("member");
        errands.thanked(number);
        CaseNumber open = errands.asked("member");

        Search ended = new Search(Errands.PROCESS, "thanked", "member", new Stretch(null, 200));

        assertThat(numbers(caseFiles.read(lead(), ended))).contains(number).doesNotContain(open);
        assertThat(numbers(caseFiles.read(STRANGER, ended))).isEmpty();
        assertThat(numbers(caseFiles.read(lead(), new Search("no-such-process", null, null, new Stretch(null, 200)))))
                .isEmpty();
    }

    private boolean seen(Caller reader, CaseNumber number) {
        boolean listed = numbers(caseFiles.read(reader, search(null, 200))).contains(number);
        if (listed) {
            assertThat(caseFiles.read(reader, number).about().number()).isEqualTo(number);
        } else {
            assertThatThrownBy(() -> caseFiles.read(reader, number)).isInstanceOf(NoSuch.class);
        }
        return listed;
    }

    private static Search search(@org.jspecify.annotations.Nullable String after, int limit) {
        return new Search(Errands.PROCESS, null, null, new Stretch(after, limit));
    }

    private static List<CaseNumber> numbers(Page<Case> page) {
        return page.items().stream().map(Case::number).toList();
    }
}
