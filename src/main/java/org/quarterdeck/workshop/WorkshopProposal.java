package org.quarterdeck.workshop;

import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.LineCode;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;

/** A proposal on its way: where it stands, and what may become of it from there. */
public class WorkshopProposal {

    @Id
    private final String number;

    @Version
    @SuppressWarnings("UnusedVariable") // Spring Data reads and writes it
    private int lock;

    private final String callCode;
    private final String proposer;
    private final Instant submittedAt;
    private final boolean firstTime;
    private ProposalStatus status;
    private int version;
    private String track;
    private String format;
    private int minutes;
    private @Nullable Long costMinor;
    private @Nullable String costCurrency;
    private @Nullable String budgetLine;
    private @Nullable String cameFrom;
    private boolean revised;
    private @Nullable String recommendation;
    private boolean tooFewReviews;
    private int round;
    private boolean moneyRefused;
    private @Nullable Verdict verdict;
    private @Nullable String reasonCode;
    private @Nullable String feedback;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String releasedBy;
    private @Nullable Instant releasedAt;
    private @Nullable String lot;
    private @Nullable Instant offeredAt;
    private @Nullable String budgetNumber;
    private @Nullable Instant answerDue;
    private @Nullable Instant confirmedAt;

    @PersistenceCreator
    WorkshopProposal(
            String number,
            String callCode,
            String proposer,
            Instant submittedAt,
            boolean firstTime,
            ProposalStatus status,
            int version,
            String track,
            String format,
            int minutes) {
        this.number = number;
        this.callCode = callCode;
        this.proposer = proposer;
        this.submittedAt = submittedAt;
        this.firstTime = firstTime;
        this.status = status;
        this.version = version;
        this.track = track;
        this.format = format;
        this.minutes = minutes;
    }

    static WorkshopProposal file(
            CaseNumber number, CallCode call, PersonId proposer, boolean firstTime, ProposalText text, Instant at) {
        return new WorkshopProposal(
                number.value(),
                call.value(),
                proposer.value(),
                at,
                firstTime,
                ProposalStatus.SUBMITTED,
                1,
                text.track(),
                text.format(),
                text.minutes());
    }

    /** One that was reviewed, accepted and confirmed elsewhere, and has its place. */
    static WorkshopProposal settled(CaseNumber number, PersonId proposer, ProposalText text, Instant at) {
        return new WorkshopProposal(
                number.value(),
                text.event(),
                proposer.value(),
                at,
                true,
                ProposalStatus.SCHEDULED,
                1,
                text.track(),
                text.format(),
                text.minutes());
    }

    public CaseNumber number() {
        return new CaseNumber(number);
    }

    public CallCode call() {
        return new CallCode(callCode);
    }

    public PersonId proposer() {
        return new PersonId(proposer);
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public boolean isFirstTime() {
        return firstTime;
    }

    public ProposalStatus status() {
        return status;
    }

    public int version() {
        return version;
    }

    public String track() {
        return track;
    }

    public String format() {
        return format;
    }

    public int minutes() {
        return minutes;
    }

    /** What it is estimated to cost; empty where it costs nothing. */
    public Optional<Money> cost() {
        return Optional.ofNullable(costMinor)
                .map(minor -> new Money(minor, Currency.getInstance(String.valueOf(costCurrency))));
    }

    public Optional<LineCode> budgetLine() {
        return Optional.ofNullable(budgetLine).map(LineCode::new);
    }

    /** What is decided; told only once it is released. */
    public Optional<Verdict> verdict() {
        return Optional.ofNullable(verdict);
    }

    public boolean isReleased() {
        return releasedAt != null;
    }

    /** Until when the speaker may confirm; empty unless they are asked. */
    public Optional<Instant> answerDue() {
        return Optional.ofNullable(answerDue);
    }

    /** The request by which its money was asked for. */
    public Optional<CaseNumber> budgetNumber() {
        return Optional.ofNullable(budgetNumber).map(CaseNumber::new);
    }

    Optional<String> reasonCode() {
        return Optional.ofNullable(reasonCode);
    }

    Optional<String> feedback() {
        return Optional.ofNullable(feedback);
    }

    Optional<PersonId> decidedBy() {
        return Optional.ofNullable(decidedBy).map(PersonId::new);
    }

    /** When it was decided; that it was is nobody's to know before the release. */
    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    Optional<PersonId> releasedBy() {
        return Optional.ofNullable(releasedBy).map(PersonId::new);
    }

    Optional<String> recommendation() {
        return Optional.ofNullable(recommendation);
    }

    boolean hasTooFewReviews() {
        return tooFewReviews;
    }

    /** Decided on although too few reviews count (WP-08). */
    boolean isInsufficientlyReviewed() {
        return tooFewReviews && verdict != null;
    }

    /** Accepted before, and decided on again since its money was refused. */
    boolean isMoneyRefused() {
        return moneyRefused;
    }

    /** How often it was decided on. */
    int round() {
        return round;
    }

    /** Whether the one round in which it may be revised is used up. */
    boolean isRevised() {
        return revised;
    }

    boolean isOffered() {
        return offeredAt != null;
    }

    /** Decides between equals (WP-13). */
    String lot() {
        return lot == null ? "" : lot;
    }

    Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    boolean hasPlace() {
        return ProposalStatus.PLACED.contains(status);
    }

    boolean isBroughtBy(PersonId person) {
        return proposer.equals(person.value());
    }

    void costs(@Nullable Money cost, @Nullable LineCode line) {
        costMinor = cost == null ? null : cost.minor();
        costCurrency = cost == null ? null : cost.currency().getCurrencyCode();
        budgetLine = cost == null || line == null ? null : line.value();
    }

    void startReview() {
        mustBe(EnumSet.of(ProposalStatus.SUBMITTED), "reviewed");
        status = ProposalStatus.IN_REVIEW;
    }

    /** Turns it away before it is reviewed, which is told at once. */
    void turnAway(String code, String words, PersonId by, Instant at) {
        mustBe(EnumSet.of(ProposalStatus.SUBMITTED), "turned away");
        reasonCode = code;
        feedback = words;
        decidedBy = by.value();
        decidedAt = at;
        releasedAt = at;
        status = ProposalStatus.REJECTED;
    }

    /** Sends it back to be changed: once, from wherever it is looked at. */
    void askForRevision(@Nullable String code, @Nullable String words, PersonId by, Instant at, Duration time) {
        mustBe(
                EnumSet.of(ProposalStatus.SUBMITTED, ProposalStatus.IN_REVIEW, ProposalStatus.DISCUSSION),
                "sent back to be revised");
        if (revised) {
            throw new NotNow("proposal %s has been revised already".formatted(number));
        }
        cameFrom = status.name();
        reasonCode = code;
        feedback = words;
        decidedBy = by.value();
        decidedAt = at;
        answerDue = at.plus(time);
        revised = true;
        status = ProposalStatus.REVISION_REQUESTED;
    }

    /** Takes a new version, which is material as long as it is asked for (WP-02). */
    int revise(ProposalText text) {
        mustBe(EnumSet.of(ProposalStatus.REVISION_REQUESTED), "revised");
        return write(text);
    }

    /** Takes a new version before anybody has looked at it, as long as the call is open (WP-02). */
    int rewrite(ProposalText text, boolean callIsOpen) {
        mustBe(EnumSet.of(ProposalStatus.SUBMITTED), "changed");
        if (!callIsOpen) {
            throw new NotNow("proposal %s can't be changed any more: the call has closed".formatted(number));
        }
        return write(text);
    }

    /** Takes a version that changes nothing that was decided on (WP-02). */
    int touchUp(ProposalText text) {
        mustBe(EnumSet.of(ProposalStatus.ACCEPTED, ProposalStatus.CONFIRMED, ProposalStatus.SCHEDULED), "changed");
        return write(text);
    }

    private int write(ProposalText text) {
        track = text.track();
        format = text.format();
        minutes = text.minutes();
        version++;
        return version;
    }

    /** It goes on where it was, revised or not. */
    void resume() {
        mustBe(EnumSet.of(ProposalStatus.REVISION_REQUESTED), "taken up again");
        status = ProposalStatus.valueOf(String.valueOf(cameFrom));
        forgetVerdict();
    }

    /** @param words what the reviews recommend, as the table has it */
    void recommend(String words, boolean tooFew) {
        mustBe(EnumSet.of(ProposalStatus.IN_REVIEW), "recommended");
        recommendation = words;
        tooFewReviews = tooFew;
    }

    void discuss() {
        mustBe(EnumSet.of(ProposalStatus.IN_REVIEW), "discussed");
        status = ProposalStatus.DISCUSSION;
    }

    void mustBeInDiscussion() {
        mustBe(EnumSet.of(ProposalStatus.DISCUSSION), "discussed");
    }

    /** Decides on it; nobody is told before the release (WP-10). */
    void decide(Verdict decision, @Nullable String code, @Nullable String words, PersonId by, Instant at) {
        mustBe(EnumSet.of(ProposalStatus.IN_REVIEW, ProposalStatus.DISCUSSION), "decided on");
        round++;
        verdict = decision;
        reasonCode = code;
        feedback = words;
        decidedBy = by.value();
        decidedAt = at;
        status = decision.pending;
    }

    /** Takes back what is decided and not told. */
    void reconsider() {
        mustBe(ProposalStatus.PENDING, "decided on again");
        status = ProposalStatus.DISCUSSION;
        forgetVerdict();
    }

    /** Marks that its decision is told with this release; only then does it take effect. */
    void release(PersonId by, Instant at, String drawnLot) {
        mustBe(ProposalStatus.PENDING, "released");
        releasedBy = by.value();
        releasedAt = at;
        lot = drawnLot;
    }

    /** @throws Barred if no release has told it: nobody leads a proposal past it (WP-10) */
    Verdict told() {
        mustBe(ProposalStatus.PENDING, "told");
        if (!isReleased() || verdict == null) {
            throw new Barred("the decision on proposal %s has not been released".formatted(number));
        }
        return verdict;
    }

    /** Turned down by the chairs. Whoever waited in vain for a place was not. */
    boolean isTurnedDown() {
        return status == ProposalStatus.REJECTED && verdict != Verdict.WAITLIST;
    }

    /**
     * A hearing has overturned its rejection, which is told at once.
     *
     * @param asker in whose name its money is asked for, where it came to no release
     */
    void overturn(Verdict instead, PersonId hearer, Instant at, PersonId asker, CaseNumber appeal) {
        mustBeTurnedDown(appeal);
        forgetVerdict();
        round++;
        verdict = instead;
        decidedBy = hearer.value();
        decidedAt = at;
        releasedBy = asker.value();
        releasedAt = at;
        status = instead.pending;
    }

    /** A hearing has sent it back: it is reviewed, whether it was before or not, and decided on. */
    void remand(CaseNumber appeal) {
        mustBeTurnedDown(appeal);
        forgetVerdict();
        round = Math.max(1, round);
        decidedBy = null;
        decidedAt = null;
        recommendation = null;
        tooFewReviews = false;
        status = ProposalStatus.IN_REVIEW;
    }

    private void mustBeTurnedDown(CaseNumber appeal) {
        if (!isTurnedDown()) {
            throw new NotNow(refusal("led back by " + appeal));
        }
    }

    void reject() {
        mustHave(told() == Verdict.REJECT, "rejected");
        status = ProposalStatus.REJECTED;
    }

    void waitlist() {
        mustHave(told() == Verdict.WAITLIST, "put on the waiting list");
        status = ProposalStatus.WAITLISTED;
    }

    /** Offers the place of another (WP-13): once. */
    void offer(Instant at) {
        mustBe(EnumSet.of(ProposalStatus.WAITLISTED), "offered a place");
        if (offeredAt != null) {
            throw new NotNow("proposal %s was offered a place already".formatted(number));
        }
        offeredAt = at;
    }

    void askedFor(CaseNumber budget) {
        mustBeGivenPlace();
        budgetNumber = budget.value();
    }

    /**
     * Gives it a place, for its speaker to confirm.
     *
     * @param funded whether what it costs is reserved (WP-12)
     */
    void accept(boolean funded, Instant due) {
        mustBeGivenPlace();
        mustHave(costMinor == null || funded, "given its money");
        answerDue = due;
        status = ProposalStatus.ACCEPTED;
    }

    private void mustBeGivenPlace() {
        if (status != ProposalStatus.WAITLISTED) {
            mustHave(told() == Verdict.ACCEPT, "accepted");
        } else {
            mustHave(offeredAt != null, "offered a place");
        }
    }

    void confirm(Instant at) {
        mustBe(EnumSet.of(ProposalStatus.ACCEPTED), "confirmed");
        confirmedAt = at;
        status = ProposalStatus.CONFIRMED;
    }

    /** Its money was refused: it is decided on again. */
    void returnToDecision() {
        mustBe(
                EnumSet.of(ProposalStatus.ACCEPTED, ProposalStatus.CONFIRMED, ProposalStatus.SCHEDULED),
                "decided on again");
        status = ProposalStatus.DISCUSSION;
        moneyRefused = true;
        budgetNumber = null;
        answerDue = null;
        confirmedAt = null;
        forgetVerdict();
    }

    void schedule() {
        mustBe(EnumSet.of(ProposalStatus.CONFIRMED), "scheduled");
        status = ProposalStatus.SCHEDULED;
    }

    void deliver() {
        mustBe(EnumSet.of(ProposalStatus.SCHEDULED), "held");
        status = ProposalStatus.DELIVERED;
    }

    void mustBeDelivered() {
        mustBe(EnumSet.of(ProposalStatus.DELIVERED), "concluded");
    }

    void expire() {
        mustBe(EnumSet.of(ProposalStatus.ACCEPTED), "expired");
        status = ProposalStatus.EXPIRED;
    }

    /** The event begins and no place was left. */
    void closeWaitlist() {
        mustBe(EnumSet.of(ProposalStatus.WAITLISTED), "taken off the waiting list");
        reasonCode = "capacity";
        feedback = "No place became free before the event began.";
        status = ProposalStatus.REJECTED;
    }

    /** Taken back by whoever brought it, or its place given back by the speaker (WP-15). */
    void withdraw() {
        mustNotBeOver("withdrawn");
        status = ProposalStatus.WITHDRAWN;
    }

    /** The event is called off. */
    void cancel() {
        mustNotBeOver("cancelled");
        status = ProposalStatus.CANCELLED;
    }

    private void mustNotBeOver(String how) {
        if (status == ProposalStatus.DELIVERED || status.isOver()) {
            throw new NotNow(refusal(how));
        }
    }

    private void forgetVerdict() {
        verdict = null;
        reasonCode = null;
        feedback = null;
        releasedBy = null;
        releasedAt = null;
        offeredAt = null;
    }

    private void mustHave(boolean happened, String what) {
        if (!happened) {
            throw new Barred("proposal %s has not been %s by those whose say it is".formatted(number, what));
        }
    }

    private void mustBe(Set<ProposalStatus> allowed, String how) {
        if (!allowed.contains(status)) {
            throw new NotNow(refusal(how));
        }
    }

    /** Whoever brought it reads this too: it says no more than they may know. */
    private String refusal(String how) {
        return "proposal %s is %s and can't be %s now".formatted(number, status.shown(), how);
    }
}
