package org.quarterdeck.volunteer;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The module's fifth door: who mentors a newcomer. By skills, then by time zone, then by who has the fewest (VO-16). */
@Component
public class Mentorship {

    private final Applications applications;
    private final ApplicantSheets sheets;
    private final MentorBook book;
    private final Fitness fitness;
    private final Directory directory;
    private final VolunteerTidings tidings;
    private final VolunteerTimes times;
    private final Clock clock;

    Mentorship(
            Applications applications,
            ApplicantSheets sheets,
            MentorBook book,
            Fitness fitness,
            Directory directory,
            VolunteerTidings tidings,
            VolunteerTimes times,
            Clock clock) {
        this.applications = applications;
        this.sheets = sheets;
        this.book = book;
        this.fitness = fitness;
        this.directory = directory;
        this.tidings = tidings;
        this.times = times;
        this.clock = clock;
    }

    public boolean hasMentor(CaseNumber number) {
        return applications.read(number).mentor().isPresent();
    }

    public Optional<PersonId> mentor(CaseNumber number) {
        return applications.read(number).mentor();
    }

    /** Asks the mentor who fits best of those not asked before; empty if there is none. */
    public Optional<PersonId> match(CaseNumber number) {
        VolunteerApplication application = applications.get(number);
        Set<PersonId> before =
                book.asked(number).stream().map(MentorBook.Asked::person).collect(Collectors.toSet());
        Optional<PersonId> found = free(application).stream()
                .filter(mentor -> !before.contains(mentor))
                .min(fit(application));
        found.ifPresentOrElse(mentor -> ask(application, mentor), () -> callForMentor(number));
        return found;
    }

    /** Asks the mentor whom a coordinator named. */
    public PersonId name(CaseNumber number, PersonId mentor) {
        ask(applications.get(number), mentor);
        return mentor;
    }

    /** Whom a coordinator may name. */
    List<PersonId> free(VolunteerApplication application) {
        return directory.in(Circle.MENTORS).stream()
                .filter(person -> !person.isIn(Circle.ADMINISTRATORS))
                .map(Person::id)
                .filter(person -> fitness.bar(
                                application, Set.of("applicant", "sponsor", "recused", "undeclared"), person)
                        .isEmpty())
                .filter(this::hasRoom)
                .toList();
    }

    /** Whether they may take one more. */
    boolean hasRoom(PersonId mentor) {
        int most = book.find(mentor).map(MentorProfile::most).orElse(times.mentorLoad());
        return load(mentor) < Math.min(most, times.mentorLoad());
    }

    int load(PersonId mentor) {
        return applications.mentoredBy(mentor);
    }

    /** @return whether the mentor takes the newcomer on */
    public boolean answer(CaseNumber number, PersonId mentor, boolean accept) {
        VolunteerApplication application = applications.get(number);
        book.answered(number, mentor, accept ? "ACCEPTED" : "DECLINED");
        if (accept) {
            application.mentoredBy(mentor);
            applications.store(application);
        }
        return accept;
    }

    /** A mentor was silent: the next is asked. */
    public void passOver(CaseNumber number) {
        book.asked(number).stream()
                .filter(asked -> asked.state().equals("ASKED"))
                .forEach(asked -> book.answered(number, asked.person(), "LAPSED"));
    }

    /** Nobody is free: coordinators name somebody. */
    public void callForMentor(CaseNumber number) {
        tidings.tellCoordinators(
                applications.read(number),
                "mentor-needed",
                "needs a mentor",
                "No mentor is free who has not declined. Please name one.");
    }

    /** And nobody has named one in time (X7). */
    public void escalate(CaseNumber number) {
        tidings.escalate(
                applications.read(number),
                "mentor-needed-still",
                "still needs a mentor",
                "Nobody has named a mentor for the newcomer yet.");
    }

    /** What the person says of themself as a mentor; where they have said nothing, that they take as many as anybody may. */
    public MentorProfile profile(PersonId mentor) {
        return book.find(mentor).orElseGet(() -> new MentorProfile(List.of(), null, times.mentorLoad()));
    }

    /** @throws org.quarterdeck.kernel.Invalid naming every fault */
    @Transactional
    public MentorProfile keep(PersonId mentor, List<String> skills, @Nullable String timezone, @Nullable Integer most) {
        MentorProfile profile = MentorProfile.checked(skills, timezone, most, times.mentorLoad());
        book.keep(mentor, profile);
        return profile;
    }

    private void ask(VolunteerApplication application, PersonId mentor) {
        book.ask(application.number(), mentor);
        application.await(clock.instant().plus(times.mentorReply()).truncatedTo(ChronoUnit.MICROS));
        applications.store(application);
        tidings.ask(
                application,
                mentor,
                "asked-to-mentor",
                "asks you to mentor",
                "Please say within %s whether you take a newcomer on."
                        .formatted(VolunteerTimes.words(times.mentorReply())));
    }

    private Comparator<PersonId> fit(VolunteerApplication application) {
        Optional<ApplicantSheet> sheet = sheets.find(application.number());
        List<String> skills = sheet.map(ApplicantSheet::skills).orElse(List.of());
        String zone = sheet.map(ApplicantSheet::timezone).orElse(null);
        Instant now = clock.instant();
        return Comparator.comparingLong((PersonId mentor) -> -profile(mentor).shares(skills))
                .thenComparingLong(mentor -> profile(mentor).apart(zone, now))
                .thenComparingInt(this::load)
                .thenComparing(PersonId::value);
    }
}
