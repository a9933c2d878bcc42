package org.quarterdeck.deputies;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.quarterdeck.engine.Processes;
import org.quarterdeck.engine.StandIn;
import org.quarterdeck.engine.StandInOffers;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.Page;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.Stretch;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.MembershipChanged;
import org.quarterdeck.people.Person;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The module's door: people name who acts for them, and read who acts for whom. */
@Service
public class Deputyships {

    private final StoredDeputyships stored;
    private final WishReader reader;
    private final Directory directory;
    private final StandInOffers offers;
    private final Turns turns;
    private final DeputyMinutes minutes;
    private final Clock clock;

    Deputyships(
            StoredDeputyships stored,
            WishReader reader,
            Directory directory,
            StandInOffers offers,
            Turns turns,
            DeputyMinutes minutes,
            Clock clock) {
        this.stored = stored;
        this.reader = reader;
        this.directory = directory;
        this.offers = offers;
        this.turns = turns;
        this.minutes = minutes;
        this.clock = clock;
    }

    /**
     * Names a deputy. What is offered to the caller while it lasts is offered to the deputy too.
     *
     * @throws Invalid naming every fault
     * @throws Barred for administrators, who have nothing to lend
     */
    @Transactional
    public Deputyship name(Caller caller, Wish wish) {
        if (caller.isIn(Circle.ADMINISTRATORS)) {
            throw new Barred("administrators decide nothing, and so nobody decides for them");
        }
        stored.add(reader.read(caller.id(), wish));
        Deputyship named = stored.latest(caller.id());
        minutes.named(named);
        turns.plan(named.until(), named.standIn());
        if (named.from().isAfter(clock.instant())) {
            turns.plan(named.from(), named.standIn());
        } else {
            review(named.standIn());
        }
        return named;
    }

    /**
     * Ends one before its time; either of the two may.
     *
     * @throws NoSuch if there is none that the caller has to do with
     * @throws NotNow if it has ended
     */
    @Transactional
    public void end(Caller caller, long id) {
        Deputyship deputyship = stored.hold(id)
                .filter(one -> one.isOf(caller.id()))
                .orElseThrow(() -> new NoSuch("you have to do with no deputyship of the number " + id));
        Instant now = now();
        if (!deputyship.isAhead(now)) {
            throw new NotNow("deputies.ended", "it has ended");
        }
        stored.end(id, now);
        minutes.ended(deputyship, caller.id());
        review(deputyship.standIn());
    }

    /** Those that run or are to come, which the caller named or is named in. */
    public List<Deputyship> own(Caller caller) {
        Instant now = clock.instant();
        return stored.of(caller.id()).stream().filter(one -> one.isAhead(now)).toList();
    }

    /** All that run or are to come. */
    public Page<Deputyship> read(Caller caller, Stretch stretch) {
        caller.mustBeIn("read who acts for whom", Circle.LEADS, Circle.TREASURERS, Circle.AUDITORS);
        return Page.of(
                stored.ahead(clock.instant(), stretch.after(0), stretch.rows()),
                stretch.limit(),
                one -> String.valueOf(one.id()));
    }

    /** What a deputy may be named for, beside all. */
    public List<String> processes() {
        return Processes.keys();
    }

    /** Whether the deputy can't decide yet, since nobody knows whom they work for. */
    public boolean lacksAffiliation(PersonId deputy) {
        return directory.find(deputy).flatMap(Person::declaredAffiliation).isEmpty();
    }

    /** Whoever goes or comes back: what is offered for them, and to them for others, changes. */
    @EventListener
    void on(MembershipChanged changed) {
        Instant now = clock.instant();
        ActsAtHand.find().ifPresent(ActsAtHand::forgetRunning);
        stored.of(changed.person()).stream()
                .filter(one -> one.isAhead(now) && !one.from().isAfter(now))
                .map(Deputyship::standIn)
                .distinct()
                .forEach(offers::review);
    }

    private void review(StandIn changed) {
        ActsAtHand.find().ifPresent(ActsAtHand::forgetRunning);
        offers.review(changed);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
