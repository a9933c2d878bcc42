package org.quarterdeck.appeals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.cases.Case;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** The module's door: appeals from lodging one to its admission, and where one is taken back. */
@Component
public class Appeals {

    static final String PROCESS = "appeal";

    private static final String ADMISSIBLE = "admissible";

    private final StoredAppeals appeals;
    private final Appealables appealables;
    private final Hearers hearers;
    private final AppealSights sights;
    private final Docket docket;
    private final AppealMinutes minutes;
    private final AppealTidings tidings;
    private final AppealTimes times;
    private final Clock clock;

    Appeals(
            StoredAppeals appeals,
            Appealables appealables,
            Hearers hearers,
            AppealSights sights,
            Docket docket,
            AppealMinutes minutes,
            AppealTidings tidings,
            AppealTimes times,
            Clock clock) {
        this.appeals = appeals;
        this.appealables = appealables;
        this.hearers = hearers;
        this.sights = sights;
        this.docket = docket;
        this.minutes = minutes;
        this.tidings = tidings;
        this.times = times;
        this.clock = clock;
    }

    /** What is wrong with an appeal, beside what its form says: nobody learns here that there is a case which they may not see. */
    public List<Fault> faultsIn(PersonId appellant, Plea plea) {
        if (plea.caseNumber() == null
                || plea.about().flatMap(number -> seen(appellant, number)).isPresent()) {
            return List.of();
        }
        return List.of(new Fault("caseNumber", "is the number of no case that you may see"));
    }

    /** Opens the case of an appeal that has no fault. Of two against the same decision at once, the second sees the first. */
    public CaseNumber file(PersonId appellant, Plea plea, @Nullable String reference) {
        CaseNumber about = plea.about().orElseThrow();
        Ground ground = Ground.of(Objects.requireNonNull(plea.ground()));
        docket.hold(about);
        String process = docket.find(about).orElseThrow().process();
        Optional<Ruling> ruling = appealables.ruling(process, about);
        CaseNumber number = docket.open(
                "APL", PROCESS, Appeal.title(about, ground), appellant, reference, AppealStatus.LODGED.id());
        Instant now = now();
        appeals.save(new Appeal(
                number.value(),
                about.value(),
                process,
                appellant.value(),
                ground,
                Objects.requireNonNull(plea.statement()),
                Contested.of(ruling),
                now,
                now.plus(times.hearWithin()),
                AppealStatus.LODGED,
                ruling.map(Appeals::parties).orElse(List.of())));
        return number;
    }

    /** What Tasklist's lists show of it. */
    public String titleOf(CaseNumber number) {
        return get(number).title();
    }

    public Examination examine(CaseNumber number) {
        Appeal appeal = get(number);
        Instant notified = appeal.contested().notifiedAt();
        return new Examination(
                notified != null,
                notified == null ? 0 : daysBegun(notified, appeal.lodgedAt()),
                notified == null ? 0 : earlier(appeal, notified),
                appeal.has(appeal.appellant(), Part.CONCERNED),
                appeal.has(appeal.appellant(), Part.DECIDER),
                appeal.ground());
    }

    /**
     * Takes what the table {@code admissibility} says.
     *
     * @return whether the appeal is heard
     */
    public boolean admit(CaseNumber number, String admissibility) {
        Appeal appeal = get(number);
        boolean admissible = admissibility.equals(ADMISSIBLE);
        if (admissible) {
            appeal.admit();
            appeals.save(appeal);
            docket.move(number, appeal.status().id());
        }
        return admissible;
    }

    /** Ends an appeal that isn't heard. */
    public void dismiss(CaseNumber number, String why) {
        Appeal appeal = get(number);
        appeal.dismiss(why, now());
        minutes.ended(appeal);
        end(appeal);
    }

    /**
     * Ends the appeal as whoever appealed, or a lead, wants it (X4).
     *
     * @throws Barred for anybody else who couldn't hear it: nobody stops an appeal against their own decision
     */
    public void withdraw(CaseNumber number, PersonId by, @Nullable String reason) {
        Appeal appeal = get(number);
        if (!by.equals(appeal.appellant())) {
            hearers.bar(appeal, by, Hearers.RELATIONS).ifPresent(why -> {
                throw new Barred(why);
            });
        }
        appeal.withdraw(now());
        minutes.withdrawn(appeal, by, reason);
        end(appeal);
    }

    private void end(Appeal appeal) {
        appeals.save(appeal);
        docket.close(appeal.number(), appeal.status().id());
        tidings.tellAppellant(appeal);
    }

    private Optional<Case> seen(PersonId appellant, CaseNumber number) {
        return docket.find(number)
                .filter(about -> sights.sees(appellant, number)
                        || appealables
                                .ruling(about.process(), number)
                                .filter(ruling -> ruling.concerned().contains(appellant))
                                .isPresent());
    }

    /**
     * How many appeals the decision has had: those that are heard now, and those that were heard since it was made. One that was decided
     * by overturning another has had its appeal.
     */
    private int earlier(Appeal appeal, Instant notified) {
        return (int) appeals.findByAboutOrderByLodgedAt(appeal.about().value()).stream()
                .filter(other -> !other.number().equals(appeal.number()))
                .filter(other -> other.status() == AppealStatus.IN_HEARING
                        || other.status().isHeard()
                                && !Objects.requireNonNull(other.endedAt()).isBefore(notified))
                .count();
    }

    /** To the second: what comes a moment after 14 days begins a fifteenth. */
    private static long daysBegun(Instant from, Instant until) {
        Duration since = Duration.between(from, until);
        return since.toDays() + (since.minusDays(since.toDays()).isZero() ? 0 : 1);
    }

    private static List<AppealParty> parties(Ruling ruling) {
        return Stream.concat(
                        ruling.deciders().stream().map(person -> new AppealParty(person.value(), Part.DECIDER)),
                        ruling.concerned().stream().map(person -> new AppealParty(person.value(), Part.CONCERNED)))
                .toList();
    }

    private Appeal get(CaseNumber number) {
        return appeals.getByNumber(number.value()).orElseThrow(() -> new NoSuch("no appeal has the number " + number));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
