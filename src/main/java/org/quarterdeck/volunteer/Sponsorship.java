package org.quarterdeck.volunteer;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** The module's fourth door: who vouches for an applicant (VO-02, VO-03). */
@Component
public class Sponsorship {

    private final Applications applications;
    private final Vouchings vouchings;
    private final Recusals recusals;
    private final Fitness fitness;
    private final VolunteerTidings tidings;
    private final VolunteerTimes times;
    private final Clock clock;

    Sponsorship(
            Applications applications,
            Vouchings vouchings,
            Recusals recusals,
            Fitness fitness,
            VolunteerTidings tidings,
            VolunteerTimes times,
            Clock clock) {
        this.applications = applications;
        this.vouchings = vouchings;
        this.recusals = recusals;
        this.fitness = fitness;
        this.tidings = tidings;
        this.times = times;
        this.clock = clock;
    }

    /** Asks whoever was named for the seat. */
    public PersonId ask(CaseNumber number, int seat) {
        VolunteerApplication application = applications.get(number);
        Vouching vouching = vouchings.seat(number, seat);
        Instant until = clock.instant().plus(times.sponsorReply()).truncatedTo(ChronoUnit.MICROS);
        vouchings.move(vouching, Vouching.State.ASKED, null, until);
        application.seekSponsors(until);
        applications.store(application);
        tidings.ask(
                application,
                vouching.person(),
                "asked-to-vouch",
                "asks you to vouch",
                "An applicant named you as a sponsor. Please say whether you vouch for them within %s."
                        .formatted(VolunteerTimes.words(times.sponsorReply())));
        return vouching.person();
    }

    public void remind(CaseNumber number, int seat) {
        tidings.ask(
                applications.read(number),
                vouchings.seat(number, seat).person(),
                "reminded-to-vouch",
                "still asks you to vouch",
                "Please say whether you vouch for the applicant; otherwise they name somebody else.");
    }

    /** @return whether the sponsor vouches */
    public boolean answer(CaseNumber number, int seat, PersonId by, SponsorAnswer answer) {
        Vouching vouching = vouchings.seat(number, seat);
        if (answer.conflict()) {
            recusals.add(number, by);
        }
        Vouching.State state = answer.conflict()
                ? Vouching.State.RECUSED
                : answer.vouch() ? Vouching.State.VOUCHED : Vouching.State.REFUSED;
        vouchings.move(vouching, state, answer.comment(), null);
        return state == Vouching.State.VOUCHED;
    }

    /** The seat is free again: the applicant names another (VO-03). */
    public void askForAnother(CaseNumber number, int seat) {
        VolunteerApplication application = applications.get(number);
        Vouching vouching = vouchings.seat(number, seat);
        Instant until = clock.instant().plus(times.closeAfter()).truncatedTo(ChronoUnit.MICROS);
        vouchings.move(
                vouching,
                vouching.state().isFree() ? vouching.state() : Vouching.State.LAPSED,
                vouching.comment(),
                until);
        application.seekSponsors(until);
        applications.store(application);
        tidings.tell(
                application,
                "sponsor-needed-%d-%d".formatted(seat, vouching.turn()),
                "please name another sponsor",
                "%s doesn't vouch for you. Please name somebody else on your page within %s."
                        .formatted(vouching.person(), VolunteerTimes.words(times.closeAfter())));
    }

    /**
     * Names another for the seat of somebody who doesn't vouch.
     *
     * @return the seat
     * @throws Invalid field {@code sponsor}, if that person can't
     * @throws NotNow if that seat isn't free
     */
    int name(CaseNumber number, PersonId sponsor, PersonId instead) {
        VolunteerApplication application = applications.get(number);
        Vouching before = vouchings.seats(number).stream()
                .filter(vouching ->
                        vouching.person().equals(instead) && vouching.state().isFree() && vouching.due() != null)
                .findFirst()
                .orElseThrow(() -> new NotNow("the seat of %s isn't free".formatted(instead)));
        if (vouchings.of(number).stream().anyMatch(known -> known.person().equals(sponsor))) {
            throw new Invalid("sponsor", "%s was named before".formatted(sponsor));
        }
        if (recusals.has(number, sponsor)) {
            throw new Invalid("sponsor", "%s can't vouch for you".formatted(sponsor));
        }
        fitness.unfit(application.applicant(), application.role(), sponsor, fitness.others(number, before.seat()))
                .ifPresent(why -> {
                    throw new Invalid("sponsor", why);
                });
        vouchings.name(number, before.seat(), before.turn() + 1, sponsor);
        return before.seat();
    }
}
