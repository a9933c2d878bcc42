package org.quarterdeck.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.Callers.caller;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.Page;
import org.quarterdeck.kernel.Stretch;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
@OnBothDatabases
class OpenTasksTests {

    private static final Instant SOON = Instant.parse("2028-05-01T10:00:00.123Z");
    private static final Instant LATER = SOON.plusMillis(1);

    @Autowired
    OpenTasks openTasks;

    @Autowired
    Errands errands;

    @Autowired
    TaskService tasks;

    private final Caller somebody = caller("p" + UUID.randomUUID().toString().replace("-", ""));

    @Test
    void areThoseThatOneHoldsAndThoseOfferedToOneByName() {
        CaseNumber held = errands.asked("member");
        errands.claim(held, somebody.id().value());
        CaseNumber offered = errands.asked("member");
        tasks.addCandidateUser(task(offered).getId(), somebody.id().value());

        List<OpenTask> mine = read(somebody, null, 200).items();

        assertThat(mine)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id", "created")
                .containsExactly(expected(held, somebody.id().value()), expected(offered, null));
        assertThat(mine.get(0).id()).isEqualTo(task(held).getId());
        assertThat(mine.get(0).created()).isEqualTo(task(held).getCreateTime().toInstant());
    }

    @Test
    void areThoseOfferedToOnesCircleUntilAnotherTakesThem() {
        CaseNumber number = errands.asked("member");
        tasks.setPriority(task(number).getId(), 1);
        due(number, SOON.minusSeconds(number.hashCode()));
        Caller mentor = caller("mentor2", Circle.MENTORS, Circle.MEMBERS);
        Caller member = caller("member3", Circle.MEMBERS);

        assertThat(sees(mentor, number)).isTrue();
        assertThat(sees(member, number)).isFalse();
        assertThat(sees(somebody, number)).isFalse();

        errands.claim(number, "mentor1");

        assertThat(sees(mentor, number)).isFalse();
        assertThat(sees(caller("mentor1"), number)).isTrue();
    }

    @Test
    void comeMostUrgentFirstAPageAtATime() {
        CaseNumber never = held(null);
        CaseNumber neverToo = held(null);
        CaseNumber later = held(LATER);
        CaseNumber soon = held(SOON);
        CaseNumber soonToo = held(SOON);

        Page<OpenTask> first = read(somebody, null, 2);
        tasks.complete(task(soonToo).getId());
        Page<OpenTask> second = read(somebody, first.next(), 2);
        Page<OpenTask> third = read(somebody, second.next(), 2);

        assertThat(numbers(first)).containsExactly(soon.value(), soonToo.value());
        assertThat(numbers(second)).containsExactly(later.value(), never.value());
        assertThat(numbers(third)).containsExactly(neverToo.value());
        assertThat(third.next()).isNull();
    }

    @Test
    void beginAtNoStrangePlace() {
        for (String strange : List.of("x", "never.1", "-1.1.1", "1.1.'", "999999999999999.1.1", "never.9e9.1")) {
            assertThatThrownBy(() -> read(somebody, strange, 2)).isInstanceOf(Invalid.class);
        }
        assertThat(read(somebody, " ", 2).items()).isEmpty();
    }

    private OpenTask expected(CaseNumber number, @Nullable String assignee) {
        return new OpenTask(
                "",
                "run-errand",
                "mentor",
                "Run errand",
                Errands.PROCESS,
                number.value(),
                "Fetch the flag",
                assignee,
                null,
                Instant.EPOCH,
                Instant.parse("2030-01-02T03:04:05Z"),
                "lapse");
    }

    private CaseNumber held(@Nullable Instant due) {
        CaseNumber number = errands.asked("member");
        errands.claim(number, somebody.id().value());
        due(number, due);
        return number;
    }

    private void due(CaseNumber number, @Nullable Instant due) {
        Task task = task(number);
        task.setDueDate(due == null ? null : Date.from(due));
        tasks.saveTask(task);
    }

    private Task task(CaseNumber number) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult();
    }

    private boolean sees(Caller person, CaseNumber number) {
        return numbers(read(person, null, 200)).contains(number.value());
    }

    private Page<OpenTask> read(Caller person, @Nullable String after, int limit) {
        return openTasks.of(person, new Stretch(after, limit));
    }

    private static List<String> numbers(Page<OpenTask> page) {
        return page.items().stream()
                .map(task -> String.valueOf(task.caseNumber()))
                .toList();
    }
}
