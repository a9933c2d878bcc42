package org.quarterdeck.volunteer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.access.AccessHolder;
import org.quarterdeck.access.Accesses;
import org.quarterdeck.access.Grant;
import org.quarterdeck.ballot.BallotTimes;
import org.quarterdeck.ballot.Certificate;
import org.quarterdeck.ballot.Certificates;
import org.quarterdeck.ballot.Outcome;
import org.quarterdeck.consents.ConsentBook;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.MemberState;
import org.quarterdeck.people.Memberships;
import org.springframework.stereotype.Component;

/** The module's seventh door: what leads from a yes to an active member, and how else an application ends. */
@Component
public class Enrolment {

    /** Whoever belongs already is no newcomer: they get the tier that they applied for once they are found fit for it. */
    private static final Set<MemberState> STILL_HERE =
            EnumSet.complementOf(EnumSet.of(MemberState.EMERITUS, MemberState.OFFBOARDED));

    private final Applications applications;
    private final ApplicantSheets sheets;
    private final ApplicantAddresses addresses;
    private final Clearance clearance;
    private final Remarks remarks;
    private final ConsentBook consents;
    private final Certificates certificates;
    private final Memberships memberships;
    private final Accesses accesses;
    private final VolunteerMinutes minutes;
    private final VolunteerTidings tidings;
    private final VolunteerTimes times;
    private final BallotTimes ballotTimes;
    private final Clock clock;

    Enrolment(
            Applications applications,
            ApplicantSheets sheets,
            ApplicantAddresses addresses,
            Clearance clearance,
            Remarks remarks,
            ConsentBook consents,
            Certificates certificates,
            Memberships memberships,
            Accesses accesses,
            VolunteerMinutes minutes,
            VolunteerTidings tidings,
            VolunteerTimes times,
            BallotTimes ballotTimes,
            Clock clock) {
        this.applications = applications;
        this.sheets = sheets;
        this.addresses = addresses;
        this.clearance = clearance;
        this.remarks = remarks;
        this.consents = consents;
        this.certificates = certificates;
        this.memberships = memberships;
        this.accesses = accesses;
        this.minutes = minutes;
        this.tidings = tidings;
        this.times = times;
        this.ballotTimes = ballotTimes;
        this.clock = clock;
    }

    /** @return whether the applicant has agreed to all that the role asks for; if not, they are asked to */
    public boolean checkAgreements(CaseNumber number) {
        VolunteerApplication application = applications.get(number);
        List<String> missing =
                consents.missing(application.applicant(), application.role().agreements());
        if (missing.isEmpty()) {
            return true;
        }
        application.awaitAgreements(later(times.closeAfter()));
        applications.store(application);
        tidings.tell(
                application,
                "agreements-needed",
                "agreements are missing",
                "The role needs your agreement to: %s. Please give it on your page within %s."
                        .formatted(String.join(", ", missing), VolunteerTimes.words(times.closeAfter())));
        return false;
    }

    public void remindOfAgreements(CaseNumber number) {
        tidings.tell(
                applications.read(number),
                "agreements-reminder",
                "agreements are still missing",
                "Please give them on your page, or withdraw your application; otherwise it expires.");
    }

    public boolean isToBeVotedOn(CaseNumber number) {
        return applications.read(number).role().vote();
    }

    public void openVote(CaseNumber number) {
        VolunteerApplication application = applications.get(number);
        application.openVote(later(ballotTimes.votingPeriod()));
        applications.store(application);
        tidings.tell(application, "in-vote", "the council votes", "The council votes on your application.");
    }

    /**
     * What the vote came to, as the ballot certified it.
     *
     * @throws Barred if there was none on this application
     */
    public Outcome noteVote(CaseNumber number) {
        String hash = sheets.hash(number);
        return certificates
                .latest(number)
                .filter(certificate -> certificate.hash().equals(hash))
                .map(Certificate::outcome)
                .orElseThrow(() -> new Barred("application %s has not been voted on".formatted(number)));
    }

    /** The council has said no. */
    public void turnDown(CaseNumber number) {
        VolunteerApplication application = applications.get(number);
        application.turnDown();
        minutes.write(application, "vote");
        tidings.tell(
                application,
                "declined",
                "your application was declined",
                "The council has voted, and there were not enough votes for it.");
        applications.end(application);
    }

    /** What is missing, and from when on they may apply again (VO-15). */
    public void postpone(CaseNumber number) {
        VolunteerApplication application = applications.get(number);
        if (application.status() != VolunteerState.NOT_YET) {
            application.postpone(clock.instant().atOffset(ZoneOffset.UTC).toLocalDate());
            minutes.write(application, "vote");
        }
        String missing = remarks.last(number, Remark.Kind.NOT_YET)
                .map(Remark::words)
                .orElse("Too few of the council took part in the vote.");
        tidings.tell(
                application,
                "not-yet",
                "not yet",
                "%s You are welcome to apply again from %s on."
                        .formatted(missing, application.reapplyOn().orElseThrow()));
        applications.end(application);
    }

    public void invite(CaseNumber number) {
        VolunteerApplication application = applications.get(number);
        application.invite(later(times.acceptWithin()));
        applications.store(application);
        tidings.tell(
                application,
                "invitation-" + application.invitations(),
                "you are invited",
                "Welcome! Please accept the invitation on your page within %s, or decline it."
                        .formatted(VolunteerTimes.words(times.acceptWithin())));
    }

    /** @return whether it is sent again (VO-12) */
    public boolean lapseInvitation(CaseNumber number) {
        return applications.read(number).mayBeInvitedAgain(times.inviteAgain());
    }

    /** The applicant has declined the invitation. */
    public void takeBack(CaseNumber number, PersonId by, @Nullable String reason) {
        end(number, by, "refusal", reason);
    }

    /** Whoever brought it takes it back (X4); the drawing takes back what access was given (VO-10). */
    public void withdraw(CaseNumber number, PersonId by, @Nullable String reason) {
        end(number, by, "withdrawal", reason);
    }

    private void end(CaseNumber number, PersonId by, String kind, @Nullable String reason) {
        VolunteerApplication application = applications.get(number);
        application.withdraw();
        if (reason != null && !reason.isBlank()) {
            remarks.add(number, Remark.Kind.TAKEN_BACK, by, null, reason);
        }
        minutes.write(application, kind, by);
        tidings.tell(
                application,
                "withdrawn",
                "your application was withdrawn",
                "Whatever access you were given with it is taken back. You are welcome to apply again.");
        applications.end(application);
        letGo(application);
    }

    /** The invitation is accepted: the newcomer belongs from now on, and the access of the role is asked for (VO-06). */
    public void begin(CaseNumber number) {
        VolunteerApplication application = applications.get(number);
        application.accept(clock.instant().truncatedTo(ChronoUnit.MICROS), later(times.mentorReply()));
        applications.store(application);
        minutes.write(application, "admission", application.applicant());
        settleIn(application);
        tidings.tell(
                application,
                "accepted",
                "welcome aboard",
                "Your access is being set up, and a mentor is looked for. Your page says how far both are.");
    }

    /** Makes somebody a newcomer with the access of their role. Whoever is one stays so, and what they have isn't asked for again. */
    void settleIn(VolunteerApplication application) {
        CaseNumber number = application.number();
        ApplicantSheet sheet = sheets.find(number).orElseThrow();
        if (clearance.obstacle(application).isEmpty()
                && memberships
                        .of(application.applicant())
                        .filter(member -> STILL_HERE.contains(member.state()))
                        .isEmpty()) {
            admit(application, MemberState.PROBATION);
        }
        AccessHolder holder = new AccessHolder(
                sheet.name(), addresses.of(application.applicant()).orElseThrow(), application.tier());
        application
                .role()
                .systems()
                .forEach(system -> accesses.request(number, application.applicant(), holder, system));
    }

    /** The systems that the role's access is asked for in. */
    public List<String> systems(CaseNumber number) {
        return accesses.of(number).stream().map(Grant::system).toList();
    }

    /** Whose membership was suspended, or ended, while their access was still being set up stays what they are. */
    public void activate(CaseNumber number) {
        VolunteerApplication application = applications.get(number);
        application.activate();
        if (clearance.obstacle(application).isEmpty()) {
            admit(application, MemberState.ACTIVE);
        }
        minutes.write(application, "activation");
        tidings.tell(
                application, "active", "you are an active member", "Your probation is over. Thank you for being here.");
        applications.end(application);
    }

    /** A second coordinator has confirmed it; the drawing takes back what access was given (VO-10). */
    public void decline(CaseNumber number) {
        VolunteerApplication application = applications.get(number);
        String why =
                remarks.last(number, Remark.Kind.DECLINE).map(Remark::words).orElse("");
        tidings.tell(
                application,
                "declined",
                "your application was declined",
                "Reason: %s. %s".formatted(application.reasonCode().orElse("other"), why));
        applications.end(application);
        letGo(application);
    }

    public void expire(CaseNumber number) {
        VolunteerApplication application = applications.get(number);
        application.expire();
        minutes.write(application, "expiry");
        tidings.tell(
                application,
                "expired",
                "your application has expired",
                "We have not heard from you in time. You are welcome to apply again.");
        applications.end(application);
    }

    /** Once the application is over, so that none is open of theirs who is let go. A newcomer who doesn't stay is no member any more; a member who applied for more stays what they were. */
    private void letGo(VolunteerApplication application) {
        memberships
                .of(application.applicant())
                .filter(member -> member.state() == MemberState.PROBATION)
                .ifPresent(member -> memberships.move(application.applicant(), MemberState.OFFBOARDED));
    }

    /** What a member has declared of themself before counts more than what they type now. */
    private void admit(VolunteerApplication application, MemberState state) {
        boolean known = memberships.of(application.applicant()).isPresent();
        String affiliation = known
                ? null
                : sheets.find(application.number())
                        .map(ApplicantSheet::affiliation)
                        .orElse(null);
        memberships.admit(application.applicant(), application.tier(), state, affiliation);
    }

    private Instant later(Duration time) {
        return clock.instant().plus(time).truncatedTo(ChronoUnit.MICROS);
    }
}
