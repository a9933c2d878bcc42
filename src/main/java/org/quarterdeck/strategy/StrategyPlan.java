package org.quarterdeck.strategy;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;

/** A plan on its way: where it stands, and what may become of it from there. */
class StrategyPlan {

    @Id
    private final String number;

    @Version
    @SuppressWarnings("UnusedVariable") // Spring Data reads and writes it
    private int lock;

    private final String owner;
    private PlanStatus status;
    private int version;
    private final Instant startedAt;
    private Instant consultationCloses;
    private @Nullable Instant frozenAt;
    private @Nullable Instant adoptedAt;
    private @Nullable String supersededBy;
    private int sentBack;

    @PersistenceCreator
    StrategyPlan(
            String number,
            String owner,
            PlanStatus status,
            int version,
            Instant startedAt,
            Instant consultationCloses) {
        this.number = number;
        this.owner = owner;
        this.status = status;
        this.version = version;
        this.startedAt = startedAt;
        this.consultationCloses = consultationCloses;
    }

    static StrategyPlan file(CaseNumber number, PersonId owner, Instant at) {
        return new StrategyPlan(number.value(), owner.value(), PlanStatus.FILED, 1, at, at);
    }

    CaseNumber number() {
        return new CaseNumber(number);
    }

    PersonId owner() {
        return new PersonId(owner);
    }

    PlanStatus status() {
        return status;
    }

    int version() {
        return version;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant consultationCloses() {
        return consultationCloses;
    }

    /** When its text was fixed; null before. */
    @Nullable
    Instant frozenAt() {
        return frozenAt;
    }

    @Nullable
    Instant adoptedAt() {
        return adoptedAt;
    }

    @Nullable
    CaseNumber supersededBy() {
        return supersededBy == null ? null : new CaseNumber(supersededBy);
    }

    boolean isOwnedBy(PersonId person) {
        return owner.equals(person.value());
    }

    /** Opens the discussion, or lets it begin anew (SP-02, SP-03). */
    void discussUntil(Instant closes) {
        mustBe(Set.of(PlanStatus.FILED, PlanStatus.CONSULTATION), "discussed");
        consultationCloses = closes;
        status = PlanStatus.CONSULTATION;
    }

    void mustBeInConsultation(String how) {
        mustBe(Set.of(PlanStatus.CONSULTATION), how);
    }

    /** Takes a new version. One that was frozen is discussed again: what was voted on so far was another text (SP-03). */
    int amend() {
        mustBe(Set.of(PlanStatus.CONSULTATION, PlanStatus.IN_BALLOT), "changed");
        version++;
        frozenAt = null;
        status = PlanStatus.CONSULTATION;
        return version;
    }

    boolean isInBallot() {
        return status == PlanStatus.IN_BALLOT;
    }

    /**
     * Fixes the text that is decided on.
     *
     * @param everythingAnswered whether every comment is disposed of and every change labelled
     * @throws Barred if the discussion isn't over: nobody leads a plan past what was said of it, not by moving its case about
     *     either (SP-02). How long it takes is the drawing's timer to say; an administrator who fires it early is in the register
     */
    void freeze(boolean everythingAnswered, Instant at) {
        mustBeInConsultation("frozen");
        mustHave(everythingAnswered, "discussed to the end");
        frozenAt = at;
        status = PlanStatus.IN_BALLOT;
    }

    void passVote() {
        mustBe(Set.of(PlanStatus.IN_BALLOT), "passed");
        status = PlanStatus.IN_SIGNOFF;
    }

    void mustBeInSignoff() {
        mustBe(Set.of(PlanStatus.IN_SIGNOFF), "signed");
    }

    /** @param signed whether a sponsor has said so (X1) */
    void adopt(boolean signed, Instant at) {
        mustBeInSignoff();
        mustHave(signed, "signed");
        adoptedAt = at;
        status = PlanStatus.ADOPTED;
    }

    /** @param refused whether the vote or a sponsor has said so */
    void reject(boolean refused) {
        mustBe(Set.of(PlanStatus.IN_BALLOT, PlanStatus.IN_SIGNOFF), "rejected");
        mustHave(refused, "rejected");
        status = PlanStatus.REJECTED;
    }

    /** @param undecided whether the vote came to nothing */
    void leaveUndecided(boolean undecided) {
        mustBe(Set.of(PlanStatus.IN_BALLOT), "left undecided");
        mustHave(undecided, "left undecided");
        status = PlanStatus.NO_DECISION;
    }

    /** How often a hearing has sent it back. */
    int sentBack() {
        return sentBack;
    }

    /** Whether a vote, or a sponsor, has kept it from being adopted. */
    boolean isTurnedDown() {
        return status == PlanStatus.REJECTED || status == PlanStatus.NO_DECISION;
    }

    /**
     * A hearing has sent it back: the same text is decided on once more.
     *
     * @param vetoed whether by another sponsor; otherwise it is voted on
     */
    void sendBack(boolean vetoed) {
        mustBe(Set.of(PlanStatus.REJECTED, PlanStatus.NO_DECISION), "sent back");
        status = vetoed ? PlanStatus.IN_SIGNOFF : PlanStatus.IN_BALLOT;
        sentBack++;
    }

    void withdraw() {
        mustBe(
                Set.of(PlanStatus.FILED, PlanStatus.CONSULTATION, PlanStatus.IN_BALLOT, PlanStatus.IN_SIGNOFF),
                "withdrawn");
        status = PlanStatus.WITHDRAWN;
    }

    void lapse() {
        mustBe(Set.of(PlanStatus.CONSULTATION, PlanStatus.IN_SIGNOFF), "lapsed");
        status = PlanStatus.LAPSED;
    }

    void supersede(CaseNumber by) {
        mustBe(Set.of(PlanStatus.ADOPTED), "superseded");
        if (supersededBy != null) {
            throw new NotNow("plan %s is superseded by %s already".formatted(number, supersededBy));
        }
        supersededBy = by.value();
    }

    private void mustHave(boolean happened, String what) {
        if (!happened) {
            throw new Barred("plan %s has not been %s by those whose say it is".formatted(number, what));
        }
    }

    private void mustBe(Set<PlanStatus> allowed, String how) {
        if (!allowed.contains(status)) {
            throw new NotNow("plan %s is %s and can't be %s any more".formatted(number, status.id(), how));
        }
    }
}
