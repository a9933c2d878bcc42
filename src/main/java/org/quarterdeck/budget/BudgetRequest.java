package org.quarterdeck.budget;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ballot.Certificate;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.LineCode;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/** A request for money: what is asked for in all its versions, the approvals it needs, what was answered. */
class BudgetRequest {

    @Id
    private final String number;

    @Version
    @SuppressWarnings("UnusedVariable") // Spring Data reads and writes it
    private int lock;

    private final String requester;
    private Status status;
    private int revision;
    private @Nullable String fundsAction;

    @Embedded.Empty
    private Course course = Course.NOT_ROUTED;

    @Embedded.Nullable(prefix = "cap_")
    private @Nullable YearlyCap yearlyCap;

    private @Nullable Instant encumberedAt;

    /** The last round before it was sent back: who answered until then doesn't decide it again. */
    private int remandedAfter;

    private final List<BudgetVersion> versions;

    private final List<BudgetAnswer> answers;

    private final List<BudgetAsked> asked;

    @PersistenceCreator
    BudgetRequest(
            String number,
            String requester,
            Status status,
            int revision,
            List<BudgetVersion> versions,
            List<BudgetAnswer> answers,
            List<BudgetAsked> asked) {
        this.number = number;
        this.requester = requester;
        this.status = status;
        this.revision = revision;
        this.versions = new ArrayList<>(versions);
        this.answers = new ArrayList<>(answers);
        this.asked = new ArrayList<>(asked);
    }

    static BudgetRequest file(CaseNumber number, PersonId requester, Terms terms, Instant at) {
        return new BudgetRequest(
                number.value(),
                requester.value(),
                Status.SUBMITTED,
                1,
                List.of(BudgetVersion.of(1, terms, at)),
                List.of(),
                List.of());
    }

    CaseNumber number() {
        return new CaseNumber(number);
    }

    PersonId requester() {
        return new PersonId(requester);
    }

    Status status() {
        return status;
    }

    int revision() {
        return revision;
    }

    Terms terms() {
        return versions.get(versions.size() - 1).terms();
    }

    List<BudgetVersion> versions() {
        return List.copyOf(versions);
    }

    LineCode line() {
        return new LineCode(terms().line());
    }

    Money amount() {
        return terms().money();
    }

    @Nullable
    String fundsAction() {
        return fundsAction;
    }

    /** Whoever is paid: the person named, or the requester where nobody is. */
    Payee payee() {
        Payee named = terms().payee();
        return named.person() == null && named.name() == null ? new Payee(requester, null, null) : named;
    }

    /** When it was committed; null before. */
    @Nullable
    Instant encumberedAt() {
        return encumberedAt;
    }

    void reserve(String action) {
        mustBe(Set.of(Status.SUBMITTED), "reserved for");
        fundsAction = action;
    }

    /**
     * Measures it by the yearly cap for what its payee gets (BA-16).
     *
     * @param cap null where there is none
     * @return whether it goes beyond
     */
    boolean measure(@Nullable YearlyCap cap) {
        mustBe(Set.of(Status.SUBMITTED), "measured");
        yearlyCap = cap;
        return cap != null && cap.isExceeded();
    }

    Optional<YearlyCap> yearlyCap() {
        return Optional.ofNullable(yearlyCap);
    }

    /**
     * Goes along a route from its beginning. One that comes from a fast track, since somebody objected or something speaks against it,
     * takes the full one, whatever the table says (BA-09).
     *
     * @param route in the words of the decision table
     */
    void take(String route) {
        mustBe(Set.of(Status.SUBMITTED, Status.IN_APPROVAL), "routed");
        boolean fromFastTrack = status == Status.IN_APPROVAL;
        mustHave(!fromFastTrack || openStep().isFast(), "put to another review");
        if (fromFastTrack) {
            answers.replaceAll(answer -> answer.decides() ? answer.voided() : answer);
        }
        course = Course.along(fromFastTrack ? Route.inFull(route) : route);
        status = Status.IN_APPROVAL;
    }

    /** Leaves those who could approve until then to object (BA-09). */
    void awaitObjections(Instant until) {
        mustBe(Set.of(Status.IN_APPROVAL), "left to silence");
        mustHave(openStep().way() == Way.SILENCE, "left to silence");
        course = course.awaiting(until);
    }

    /** Takes silence for consent. */
    void consent(Instant at) {
        mustBe(Set.of(Status.IN_APPROVAL), "approved");
        mustHave(
                openStep().way() == Way.SILENCE && course.isSilenceLongEnough(at) && !said().isObjectedTo(),
                "approved");
        course = course.consented(at);
    }

    Course course() {
        return course;
    }

    /** The step that is to be answered now. */
    Step openStep() {
        return course.open();
    }

    /** How many have still to be asked at once: the step's seats, less the approvals that stand from before a revision. */
    int openSeats() {
        return openStep().seats() - said().count(Verdict.APPROVE);
    }

    /** The people asked for the open step so far, as long as their being asked counts. */
    List<PersonId> askedNow() {
        return asked.stream()
                .filter(one -> one.step() == course.step() && one.round() == revision)
                .map(one -> new PersonId(one.person()))
                .toList();
    }

    void ask(PersonId person) {
        mustBe(Set.of(Status.IN_APPROVAL), "asked about");
        asked.add(new BudgetAsked(course.step(), revision, person.value()));
    }

    void answer(PersonId person, Reply reply, Instant at) {
        mustBe(Set.of(Status.IN_APPROVAL), "answered");
        answers.add(BudgetAnswer.of(revision, course.step(), person, reply, at));
    }

    /** Takes what a ballot, where it is the ballot's to decide, has come to. */
    void takeVote(Certificate certificate) {
        mustBe(Set.of(Status.IN_APPROVAL), "voted on");
        mustHave(
                openStep().isBallot()
                        && certificate.hash().equals(Proposal.of(this).hash()),
                "voted on");
        course = course.voted(certificate);
    }

    /** How the open step stands (BA-08). */
    Tally tally() {
        return course.tally(said());
    }

    /** Leaves to the ballot what nobody else is left for. */
    void putToBallot() {
        mustBe(Set.of(Status.IN_APPROVAL), "put to the vote");
        mustHave(tally() == Tally.OPEN && !openStep().isBallot(), "left to the ballot");
        course = course.toBallot();
    }

    /** Goes on to the next step; false when there is none. */
    boolean advance() {
        mustBe(Set.of(Status.IN_APPROVAL), "approved");
        mustHave(tally() == Tally.APPROVED, "approved");
        if (course.isAtItsEnd()) {
            return false;
        }
        course = course.next();
        return true;
    }

    /** The least that any approver granted. */
    Money approved() {
        return new Money(said().leastGranted().orElse(amount().minor()), amount().currency());
    }

    /** What has been answered so far, seen from the open step. */
    Answers said() {
        return new Answers(answers, course.step());
    }

    void encumber(Instant at) {
        mustBe(Set.of(Status.IN_APPROVAL), "committed");
        mustHave(course.isAtItsEnd() && tally() == Tally.APPROVED, "approved");
        encumberedAt = at;
        status = Status.ENCUMBERED;
    }

    /** Whose approvals a request rests on that was committed, though it be over now. */
    List<PersonId> approvers() {
        mustHave(encumberedAt != null, "approved");
        return said().approvers();
    }

    void reject() {
        mustBe(Set.of(Status.IN_APPROVAL), "rejected");
        mustHave(tally() == Tally.REJECTED, "rejected");
        status = Status.REJECTED;
    }

    /** Gives the request back to its requester. What it has reserved stays reserved (BA-11). */
    void giveBack() {
        mustBe(Set.of(Status.IN_APPROVAL), "returned");
        mustHave(tally() == Tally.RETURNED || said().count(Verdict.REVISE) > 0, "returned");
        status = Status.RETURNED;
    }

    /**
     * Takes the requester's next version. One that changes what the approvers decided on goes back to the start and voids
     * their approvals; any other keeps them and asks only those who had not approved (BA-07).
     *
     * @return whether the change is material
     */
    boolean revise(Terms terms, Instant at) {
        mustBe(Set.of(Status.RETURNED), "revised");
        boolean material = !course.isRouted() || terms.differsMateriallyFrom(terms());
        versions.add(BudgetVersion.of(versions.size() + 1, terms, at));
        revision++;
        answers.replaceAll(answer -> !material && answer.is(Verdict.APPROVE) ? answer : answer.voided());
        status = material ? Status.SUBMITTED : Status.IN_APPROVAL;
        return material;
    }

    /**
     * Takes it back to the beginning, since something has changed that those who decide didn't know of (BA-07): no approval stands any
     * more. What was granted is the most that is asked for from now on; what was asked for before stays readable.
     */
    void reopen(Instant at) {
        mustBe(Set.of(Status.IN_APPROVAL, Status.ENCUMBERED), "put to review again");
        Money sum = status == Status.ENCUMBERED ? approved() : amount();
        versions.add(BudgetVersion.of(versions.size() + 1, terms().with(sum), at));
        revision++;
        answers.replaceAll(BudgetAnswer::voided);
        status = Status.SUBMITTED;
    }

    /** The same while its requester revises it: whatever they change, all is asked anew. */
    void forgetApprovals() {
        mustBe(Set.of(Status.RETURNED), "put to review again");
        answers.replaceAll(BudgetAnswer::voided);
        course = Course.NOT_ROUTED;
    }

    /** A hearer's yes takes the place of a rejection (X5); what others granted before stands. */
    void grantAfterAppeal(PersonId hearer, Instant at) {
        mustBe(Set.of(Status.REJECTED), "granted after an appeal");
        mustHave(!isByBallot(), "voted on again");
        long granted = approved().minor();
        answers.replaceAll(answer -> answer.is(Verdict.APPROVE) ? answer : answer.voided());
        answerAnew(hearer, new Reply(Verdict.APPROVE, granted, null, null), at);
        encumberedAt = at;
        status = Status.ENCUMBERED;
    }

    /** A hearer's no takes the place of the approvals (X5). */
    void rejectAfterAppeal(PersonId hearer, String reason, Instant at) {
        mustBe(Set.of(Status.ENCUMBERED), "rejected after an appeal");
        mustHave(!isByBallot(), "voted on again");
        answers.replaceAll(BudgetAnswer::voided);
        answerAnew(hearer, new Reply(Verdict.REJECT, null, "other", reason), at);
        status = Status.REJECTED;
    }

    /** Goes back to its approval, by others (X5); what was decided by ballot, to a new ballot. */
    void remand() {
        mustBe(Set.of(Status.REJECTED, Status.ENCUMBERED), "decided again");
        if (!isByBallot()) {
            answers.replaceAll(BudgetAnswer::voided);
        }
        course = isByBallot() ? course.again() : course.anew();
        remandedAfter = revision;
        revision++;
        encumberedAt = null;
        status = Status.IN_APPROVAL;
    }

    /** Whether the decision that it stands under was a ballot's. */
    boolean isByBallot() {
        return course.open().isBallot() && tally() != Tally.OPEN;
    }

    /** Whether the person had a say in it before it was sent back. */
    boolean hasDecidedBefore(PersonId person) {
        return answers.stream()
                .anyMatch(answer ->
                        answer.revision() <= remandedAfter && answer.person().equals(person.value()));
    }

    private void answerAnew(PersonId person, Reply reply, Instant at) {
        revision++;
        answers.add(BudgetAnswer.of(revision, course.step(), person, reply, at));
    }

    void withdraw() {
        mustBe(Set.of(Status.SUBMITTED, Status.IN_APPROVAL, Status.RETURNED, Status.ENCUMBERED), "withdrawn");
        status = Status.WITHDRAWN;
    }

    /** Takes what is committed to another line, as its period ends; which line it was asked of stays readable. */
    void carry(LineCode to, Instant at) {
        mustBe(Set.of(Status.ENCUMBERED), "carried forward");
        versions.add(BudgetVersion.of(versions.size() + 1, terms().on(to), at));
    }

    /** Ends it once it was paid. */
    void settle() {
        mustBe(Set.of(Status.ENCUMBERED), "settled");
        status = Status.SPENT;
    }

    /** Ends one that was paid in part, wherever it stands: what wasn't paid lapses. */
    void settleAsFarAsPaid() {
        mustBe(Set.of(Status.IN_APPROVAL, Status.RETURNED, Status.ENCUMBERED), "settled");
        status = Status.SPENT;
    }

    void lapse() {
        mustBe(Set.of(Status.IN_APPROVAL, Status.RETURNED, Status.ENCUMBERED), "lapsed");
        status = Status.LAPSED;
    }

    /** Nobody leads a request past those who decide on it, not by moving its case about in the engine either (X1). */
    private void mustHave(boolean decided, String how) {
        if (!decided) {
            throw new Barred("budget request %s has not been %s by those who decide on it".formatted(number, how));
        }
    }

    private void mustBe(Set<Status> allowed, String verb) {
        if (!allowed.contains(status)) {
            throw new NotNow("budget request %s is %s and can't be %s any more".formatted(number, status.id(), verb));
        }
    }
}
