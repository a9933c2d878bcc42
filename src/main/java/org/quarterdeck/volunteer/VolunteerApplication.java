package org.quarterdeck.volunteer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Tier;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;

/** An application on its way: where it stands, and what may become of it from there. It holds no name; those are on the {@link ApplicantSheet}. */
public class VolunteerApplication {

    private static final Set<VolunteerState> BEFORE_ACCEPTANCE = EnumSet.of(
            VolunteerState.INTEREST, VolunteerState.SPONSORING, VolunteerState.INCOMPLETE, VolunteerState.IN_VOTE);

    private static final Set<VolunteerState> TURNED_DOWN = EnumSet.of(VolunteerState.NOT_YET, VolunteerState.DECLINED);

    @Id
    private final String number;

    @Version
    @SuppressWarnings("UnusedVariable") // Spring Data reads and writes it
    private int lock;

    private final String applicant;
    private final Tier tier;
    private final Instant submittedAt;
    private final String terms;
    private VolunteerState status;

    @SuppressWarnings("UnusedVariable") // a constraint of the table reads it
    private @Nullable String openFor;

    private @Nullable Instant due;
    private @Nullable String decliner;
    private @Nullable String reasonCode;
    private int invitations;
    private @Nullable Instant acceptedAt;
    private @Nullable String mentor;
    private @Nullable Instant probationBegan;
    private @Nullable Instant probationEnds;
    private @Nullable LocalDate reapplyOn;
    private @Nullable VolunteerState turnedDownAt;
    private int ledBack;

    @PersistenceCreator
    VolunteerApplication(
            String number, String applicant, Tier tier, Instant submittedAt, String terms, VolunteerState status) {
        this.number = number;
        this.applicant = applicant;
        this.tier = tier;
        this.submittedAt = submittedAt;
        this.terms = terms;
        this.status = status;
    }

    /** @param due until when a coordinator answers */
    static VolunteerApplication file(CaseNumber number, PersonId applicant, Role role, Instant at, Instant due) {
        VolunteerApplication filed = new VolunteerApplication(
                number.value(), applicant.value(), role.tier(), at, Terms.kept(role), VolunteerState.INTEREST);
        filed.openFor = applicant.value();
        filed.due = due;
        return filed;
    }

    public CaseNumber number() {
        return new CaseNumber(number);
    }

    public PersonId applicant() {
        return new PersonId(applicant);
    }

    public Tier tier() {
        return tier;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    /** What the role asks for, as it did when this was filed. */
    public Role role() {
        return Terms.read(tier, terms);
    }

    public VolunteerState status() {
        return status;
    }

    /** Until when what is waited for now may take. */
    public Optional<Instant> due() {
        return Optional.ofNullable(due);
    }

    public Optional<PersonId> mentor() {
        return Optional.ofNullable(mentor).map(PersonId::new);
    }

    public Optional<Instant> probationBegan() {
        return Optional.ofNullable(probationBegan);
    }

    public Optional<Instant> probationEnds() {
        return Optional.ofNullable(probationEnds);
    }

    public Optional<LocalDate> reapplyOn() {
        return Optional.ofNullable(reapplyOn);
    }

    public Optional<String> reasonCode() {
        return Optional.ofNullable(reasonCode);
    }

    /** Where it stood when somebody, or a vote, said no to it; empty where nobody did. */
    Optional<VolunteerState> turnedDownAt() {
        return Optional.ofNullable(turnedDownAt);
    }

    /** How often a hearing has led it back. */
    int ledBack() {
        return ledBack;
    }

    /** Who wants it declined, as long as that waits for a second person. */
    Optional<PersonId> decliner() {
        return Optional.ofNullable(decliner).map(PersonId::new);
    }

    boolean isAccepted() {
        return acceptedAt != null && !status.isOver();
    }

    int invitations() {
        return invitations;
    }

    boolean isOf(PersonId person) {
        return applicant.equals(person.value());
    }

    /** Whoever waits for a second look by the coordinators waits so much longer. */
    void await(Instant until) {
        mustBeOpen();
        due = until;
    }

    void seekSponsors(Instant until) {
        move(VolunteerState.SPONSORING, until, VolunteerState.INTEREST, VolunteerState.SPONSORING);
    }

    void awaitAgreements(Instant until) {
        move(VolunteerState.INCOMPLETE, until, VolunteerState.INTEREST, VolunteerState.SPONSORING);
    }

    void openVote(Instant until) {
        move(
                VolunteerState.IN_VOTE,
                until,
                VolunteerState.INTEREST,
                VolunteerState.SPONSORING,
                VolunteerState.INCOMPLETE);
    }

    void invite(Instant until) {
        mustBeOpen();
        if (status != VolunteerState.INVITED && !BEFORE_ACCEPTANCE.contains(status)) {
            throw new NotNow("application %s is %s and can't be invited".formatted(number, status.id()));
        }
        status = VolunteerState.INVITED;
        due = until;
        invitations++;
    }

    /** Whether an invitation that nobody answered is sent once more (VO-12). */
    boolean mayBeInvitedAgain(int again) {
        return invitations <= again;
    }

    void accept(Instant at, Instant mentorDue) {
        move(VolunteerState.PROVISIONING, mentorDue, VolunteerState.INVITED);
        acceptedAt = at;
    }

    void mentoredBy(PersonId person) {
        mustBe(VolunteerState.PROVISIONING);
        mentor = person.value();
    }

    void beginProbation(Instant at, Instant ends) {
        if (mentor == null) {
            throw new NotNow("application %s has no mentor yet".formatted(number));
        }
        move(VolunteerState.PROBATION, ends, VolunteerState.PROVISIONING);
        probationBegan = at;
        probationEnds = ends;
    }

    void extend(Instant ends) {
        mustBe(VolunteerState.PROBATION);
        probationEnds = ends;
        due = ends;
    }

    void activate() {
        end(VolunteerState.ACTIVE, VolunteerState.PROBATION);
    }

    /** It needs a second person (VO-15). */
    void wantDeclined(PersonId by, @Nullable String code) {
        mustBe(VolunteerState.INTEREST, VolunteerState.PROBATION);
        decliner = by.value();
        reasonCode = code;
    }

    void keep() {
        mustBeOpen();
        decliner = null;
        reasonCode = null;
    }

    void decline() {
        if (decliner == null) {
            throw new NotNow("nobody has asked for application %s to be declined".formatted(number));
        }
        end(VolunteerState.DECLINED, VolunteerState.INTEREST, VolunteerState.PROBATION);
    }

    /** The council has said no. */
    void turnDown() {
        end(VolunteerState.DECLINED, VolunteerState.IN_VOTE);
    }

    void postpone(LocalDate until) {
        end(VolunteerState.NOT_YET, VolunteerState.INTEREST, VolunteerState.IN_VOTE);
        reapplyOn = until;
    }

    /** A hearing has led it back to where it was turned down (X5); what was voted on waits for another vote. */
    void leadBack(Instant until) {
        if (turnedDownAt == null) {
            throw new NotNow("application %s has not been turned down".formatted(number));
        }
        status = turnedDownAt == VolunteerState.IN_VOTE ? VolunteerState.SPONSORING : turnedDownAt;
        if (turnedDownAt == VolunteerState.INTEREST) {
            keep();
        }
        turnedDownAt = null;
        openFor = applicant;
        due = until;
        reapplyOn = null;
        ledBack++;
    }

    void withdraw() {
        mustBeOpen();
        end(VolunteerState.WITHDRAWN, status);
    }

    void expire() {
        end(
                VolunteerState.EXPIRED,
                VolunteerState.INTEREST,
                VolunteerState.SPONSORING,
                VolunteerState.INCOMPLETE,
                VolunteerState.INVITED);
    }

    private void end(VolunteerState how, VolunteerState... from) {
        mustBe(from);
        turnedDownAt = TURNED_DOWN.contains(how) ? status : null;
        status = how;
        openFor = null;
        due = null;
    }

    private void move(VolunteerState to, Instant until, VolunteerState... from) {
        mustBe(from);
        status = to;
        due = until;
    }

    private void mustBeOpen() {
        if (status.isOver()) {
            throw new NotNow("application %s is already %s".formatted(number, status.id()));
        }
    }

    private void mustBe(VolunteerState... any) {
        if (!EnumSet.copyOf(List.of(any)).contains(status)) {
            throw new NotNow("application %s is %s".formatted(number, status.id()));
        }
    }
}
