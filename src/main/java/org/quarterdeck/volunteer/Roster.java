package org.quarterdeck.volunteer;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.access.Accesses;
import org.quarterdeck.consents.ConsentBook;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.MemberState;
import org.quarterdeck.people.Membership;
import org.quarterdeck.people.Memberships;
import org.quarterdeck.people.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The module's door: applications as they stand. Asks nobody for leave. */
@Service
@Transactional(readOnly = true)
public class Roster {

    private final Applications applications;
    private final ApplicantSheets sheets;
    private final Vouchings vouchings;
    private final CheckIns checkIns;
    private final Remarks remarks;
    private final ConsentBook consents;
    private final Accesses accesses;
    private final Directory directory;
    private final Memberships memberships;

    Roster(
            Applications applications,
            ApplicantSheets sheets,
            Vouchings vouchings,
            CheckIns checkIns,
            Remarks remarks,
            ConsentBook consents,
            Accesses accesses,
            Directory directory,
            Memberships memberships) {
        this.memberships = memberships;
        this.applications = applications;
        this.sheets = sheets;
        this.vouchings = vouchings;
        this.checkIns = checkIns;
        this.remarks = remarks;
        this.consents = consents;
        this.accesses = accesses;
        this.directory = directory;
    }

    public Optional<VolunteerApplication> find(CaseNumber number) {
        return applications.find(number);
    }

    /** Who applies, in their own words; empty once they have been erased. For coordinators, and for the applicant. */
    public Optional<ApplicantSheet> sheet(CaseNumber number) {
        return sheets.find(number);
    }

    /** All that the person ever brought, the oldest first. */
    public List<VolunteerApplication> of(PersonId applicant) {
        return applications.of(applicant);
    }

    /** Those in one of the states, by number: the next rows behind that one. */
    public List<VolunteerApplication> in(Set<VolunteerState> states, @Nullable CaseNumber after, int rows) {
        return applications.in(states, after, rows);
    }

    /** The newcomers whom somebody mentors now. */
    public List<VolunteerApplication> menteesOf(PersonId mentor) {
        return applications.menteesOf(mentor);
    }

    /**
     * An application as whoever applied sees it (VO-17).
     *
     * @throws org.quarterdeck.kernel.NoSuch if there is none
     */
    public OwnApplication own(CaseNumber number) {
        VolunteerApplication application = applications.read(number);
        return new OwnApplication(
                number,
                application.applicant(),
                application.tier(),
                application.role().title(),
                application.status().id(),
                step(application),
                owes(application),
                due(application),
                seats(number),
                application.status().isOver()
                        ? List.of()
                        : consents.missing(
                                application.applicant(), application.role().agreements()),
                accesses.of(number).stream()
                        .map(grant -> new OwnApplication.Entry(
                                grant.system(),
                                grant.state().name().toLowerCase(Locale.ROOT).replace('_', '-')))
                        .toList(),
                words(application),
                application.reapplyOn().orElse(null));
    }

    /** Of a member it says where they stand today: the page stays theirs when they are on leave, or gone. */
    private String step(VolunteerApplication application) {
        Optional<MemberState> today = application.status() == VolunteerState.ACTIVE
                ? memberships
                        .of(application.applicant())
                        .map(Membership::state)
                        .filter(state -> state != MemberState.ACTIVE)
                : Optional.empty();
        return today.map(state -> "You became an active member; today you are " + state.words())
                .orElseGet(() -> application.status().step());
    }

    /** Where a sponsor's seat is free it is the applicant's turn; until a mentor has said yes, a mentor's. */
    private @Nullable String owes(VolunteerApplication application) {
        if (application.status() == VolunteerState.SPONSORING
                && seats(application.number()).stream().anyMatch(OwnApplication.Seat::isFree)) {
            return VolunteerState.INCOMPLETE.owes().orElseThrow();
        }
        return application.status().owes().orElse(null);
    }

    /** In a probation the next check-in, and after the last one its end. */
    private @Nullable Instant due(VolunteerApplication application) {
        Optional<Instant> next = application.status() == VolunteerState.PROBATION
                ? checkIns.next(application.number()).map(CheckIn::due)
                : Optional.empty();
        return next.or(application::due).orElse(null);
    }

    private List<OwnApplication.Seat> seats(CaseNumber number) {
        return vouchings.seats(number).stream()
                .map(vouching -> new OwnApplication.Seat(
                        vouching.person(),
                        directory
                                .find(vouching.person())
                                .map(Person::name)
                                .orElse(vouching.person().value()),
                        word(vouching),
                        vouching.due()))
                .toList();
    }

    /** A seat is free once the applicant has been asked for another. */
    private static String word(Vouching vouching) {
        return switch (vouching.state()) {
            case VOUCHED -> "vouched";
            case NAMED, ASKED -> "asked";
            case REFUSED, RECUSED, LAPSED -> "free";
        };
    }

    private @Nullable String words(VolunteerApplication application) {
        Remark.Kind kind = switch (application.status()) {
            case NOT_YET -> Remark.Kind.NOT_YET;
            case DECLINED -> Remark.Kind.DECLINE;
            default -> null;
        };
        return kind == null
                ? null
                : remarks.last(application.number(), kind).map(Remark::words).orElse(null);
    }
}
