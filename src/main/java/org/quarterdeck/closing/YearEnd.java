package org.quarterdeck.closing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;

/** A period on its way to being closed: what goes on, who has chosen so, and who has confirmed it. */
class YearEnd {

    @Id
    private final String number;

    @Version
    @SuppressWarnings("UnusedVariable") // Spring Data reads and writes it
    private int lock;

    private final String period;
    private final String starter;
    private YearEndStatus status;
    private @Nullable Carry carry;
    private final List<YearEndAnswer> answers;
    private final List<YearEndTarget> targets;
    private final List<YearEndNamed> named;

    @PersistenceCreator
    YearEnd(
            String number,
            String period,
            String starter,
            YearEndStatus status,
            List<YearEndAnswer> answers,
            List<YearEndTarget> targets,
            List<YearEndNamed> named) {
        this.number = number;
        this.period = period;
        this.starter = starter;
        this.status = status;
        this.answers = new ArrayList<>(answers);
        this.targets = new ArrayList<>(targets);
        this.named = new ArrayList<>(named);
    }

    static YearEnd ask(CaseNumber number, String period, PersonId starter) {
        return new YearEnd(
                number.value(), period, starter.value(), YearEndStatus.CLOSING, List.of(), List.of(), List.of());
    }

    CaseNumber number() {
        return new CaseNumber(number);
    }

    String period() {
        return period;
    }

    PersonId starter() {
        return new PersonId(starter);
    }

    YearEndStatus status() {
        return status;
    }

    List<YearEndAnswer> answers() {
        return List.copyOf(answers);
    }

    /** What was chosen last; empty while nothing is. */
    Optional<CarryChoice> choice() {
        return Optional.ofNullable(carry)
                .map(chosen -> new CarryChoice(
                        chosen,
                        named.stream().map(YearEndNamed::caseNumber).toList(),
                        targets.stream().collect(Collectors.toMap(YearEndTarget::line, YearEndTarget::target)),
                        last(YearEndVerdict.CHOOSE).map(YearEndAnswer::comment).orElse(null)));
    }

    /** Who has chosen what stands. */
    Optional<PersonId> chooser() {
        return carry == null ? Optional.empty() : last(YearEndVerdict.CHOOSE).map(YearEndAnswer::by);
    }

    boolean isRecused(PersonId person) {
        return answers.stream()
                .anyMatch(answer ->
                        answer.is(YearEndVerdict.RECUSE) && answer.by().equals(person));
    }

    void recuse(PersonId person, Instant at) {
        mustBe(Set.of(YearEndStatus.CLOSING, YearEndStatus.CHOSEN), "left to others");
        answers.add(new YearEndAnswer(person.value(), YearEndVerdict.RECUSE, null, null, at));
    }

    void choose(PersonId person, CarryChoice choice, Instant at) {
        mustBe(Set.of(YearEndStatus.CLOSING), "chosen for");
        carry = choice.carry();
        targets.clear();
        choice.targets().forEach((line, target) -> targets.add(new YearEndTarget(line, target)));
        named.clear();
        choice.named().forEach(one -> named.add(new YearEndNamed(one)));
        answers.add(new YearEndAnswer(person.value(), YearEndVerdict.CHOOSE, null, choice.comment(), at));
        status = YearEndStatus.CHOSEN;
    }

    void sendBack(PersonId person, @Nullable String reasonCode, @Nullable String comment, Instant at) {
        mustBe(Set.of(YearEndStatus.CHOSEN), "sent back");
        carry = null;
        answers.add(new YearEndAnswer(person.value(), YearEndVerdict.SEND_BACK, reasonCode, comment, at));
        status = YearEndStatus.CLOSING;
    }

    /** @throws Barred if whoever chose confirms it: nobody decides alone (X1) */
    void confirm(PersonId person, Instant at) {
        mustBe(Set.of(YearEndStatus.CHOSEN), "confirmed");
        if (chooser().filter(person::equals).isPresent()) {
            throw new Barred("whoever has chosen doesn't confirm it");
        }
        answers.add(new YearEndAnswer(person.value(), YearEndVerdict.CONFIRM, null, null, at));
        status = YearEndStatus.SETTLING;
    }

    /**
     * Goes on to what was decided.
     *
     * @param anythingCommitted whether anything is left to decide on
     * @throws Barred if it isn't decided: nobody leads a year end past those who decide, not by moving its case about either
     */
    void settle(boolean anythingCommitted) {
        if (status == YearEndStatus.CLOSING && !anythingCommitted) {
            status = YearEndStatus.SETTLING;
        }
        if (status != YearEndStatus.SETTLING) {
            throw new Barred("what %s carries forward has not been decided".formatted(number));
        }
    }

    /** Those who decided what goes on; nobody where nothing was committed. */
    List<PersonId> deciders() {
        return Stream.of(YearEndVerdict.CHOOSE, YearEndVerdict.CONFIRM)
                .flatMap(verdict -> last(verdict).stream())
                .map(YearEndAnswer::by)
                .toList();
    }

    void conclude() {
        mustBe(Set.of(YearEndStatus.SETTLING), "closed");
        status = YearEndStatus.CLOSED;
    }

    void leaveUndecided() {
        mustBe(Set.of(YearEndStatus.CLOSING, YearEndStatus.CHOSEN), "left undecided");
        status = YearEndStatus.UNDECIDED;
    }

    void withdraw() {
        mustBe(Set.of(YearEndStatus.CLOSING, YearEndStatus.CHOSEN), "withdrawn");
        status = YearEndStatus.WITHDRAWN;
    }

    private Optional<YearEndAnswer> last(YearEndVerdict verdict) {
        return answers.stream().filter(answer -> answer.is(verdict)).reduce((earlier, later) -> later);
    }

    private void mustBe(Set<YearEndStatus> allowed, String how) {
        if (!allowed.contains(status)) {
            throw new NotNow("%s is %s and can't be %s".formatted(number, status.id(), how));
        }
    }
}
