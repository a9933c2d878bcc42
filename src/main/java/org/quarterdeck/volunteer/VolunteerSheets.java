package org.quarterdeck.volunteer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterdeck.access.Accesses;
import org.quarterdeck.access.Grant;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.Person;
import org.springframework.stereotype.Component;

/** The module's eighth door: lays out what people see beside a form, finds what a form can't know, and says who is barred. */
@Component
public class VolunteerSheets {

    private final Applications applications;
    private final ApplicantSheets sheets;
    private final Vouchings vouchings;
    private final Remarks remarks;
    private final CheckIns checkIns;
    private final MentorBook book;
    private final Mentorship mentorship;
    private final Fitness fitness;
    private final Clearance clearance;
    private final Accesses accesses;
    private final Directory directory;
    private final VolunteerTimes times;
    private final Clock clock;

    VolunteerSheets(
            Applications applications,
            ApplicantSheets sheets,
            Vouchings vouchings,
            Remarks remarks,
            CheckIns checkIns,
            MentorBook book,
            Mentorship mentorship,
            Fitness fitness,
            Clearance clearance,
            Accesses accesses,
            Directory directory,
            VolunteerTimes times,
            Clock clock) {
        this.applications = applications;
        this.sheets = sheets;
        this.vouchings = vouchings;
        this.remarks = remarks;
        this.checkIns = checkIns;
        this.book = book;
        this.mentorship = mentorship;
        this.fitness = fitness;
        this.clearance = clearance;
        this.accesses = accesses;
        this.directory = directory;
        this.times = times;
        this.clock = clock;
    }

    /** What whoever sees to one of the steps reads. */
    public Map<String, Object> of(CaseNumber number, String task) {
        VolunteerApplication application = applications.read(number);
        Map<String, Object> sheet = new HashMap<>();
        sheet.put("case_silence", times.silence(task));
        sheet.put("applicant_role", application.role().line());
        sheets.find(number).ifPresent(words -> applicant(sheet, words));
        switch (task) {
            case "screen-application" -> screening(sheet, application);
            case "confirm-decline" -> decline(sheet, application);
            case "name-mentor" -> mentors(sheet, application);
            case "check-in" -> checkIn(sheet, number);
            case "review-probation" -> review(sheet, number);
            default -> {}
        }
        return sheet;
    }

    /** What a mentor reads who is asked. */
    public Map<String, Object> forMentor(CaseNumber number) {
        Map<String, Object> sheet = of(number, "accept-mentorship");
        book.asked(number).stream()
                .filter(asked -> asked.state().equals("ASKED"))
                .forEach(asked -> sheet.put(
                        "mentor_load",
                        "%d of at most %d".formatted(mentorship.load(asked.person()), times.mentorLoad())));
        return sheet;
    }

    /** What whoever sets a system up by hand reads. */
    public Map<String, Object> forProvisioning(CaseNumber number, String system) {
        Map<String, Object> sheet = of(number, "provision-manually");
        sheet.put("access_system", system);
        sheet.put(
                "access_error",
                accesses.of(number).stream()
                        .filter(grant -> grant.system().equals(system))
                        .map(Grant::lastError)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse("nothing"));
        return sheet;
    }

    private static void applicant(Map<String, Object> sheet, ApplicantSheet words) {
        sheet.put("applicant_name", words.name());
        sheet.put("applicant_affiliation", words.affiliation() == null ? "none named" : words.affiliation());
        sheet.put("applicant_skills", words.skills().isEmpty() ? "none named" : String.join(", ", words.skills()));
        sheet.put(
                "applicant_time",
                "%s, %s"
                        .formatted(
                                words.timezone() == null ? "no time zone" : words.timezone(),
                                words.hours() == null ? "hours not said" : words.hours() + " hours a week"));
        sheet.put("applicant_motivation", words.motivation());
    }

    private void screening(Map<String, Object> sheet, VolunteerApplication application) {
        sheet.put(
                "applicant_sponsors",
                vouchings.seats(application.number()).stream()
                        .map(vouching -> name(vouching.person()))
                        .collect(Collectors.joining(", ")));
        sheet.put(
                "applicant_earlier",
                applications.of(application.applicant()).stream()
                        .filter(other -> !other.number().equals(application.number()))
                        .map(other -> "%s for %s: %s"
                                .formatted(
                                        other.number(),
                                        other.tier(),
                                        other.status().id()))
                        .collect(Collectors.joining("\n")));
    }

    private void decline(Map<String, Object> sheet, VolunteerApplication application) {
        sheet.put(
                "decline_stage",
                application.status() == VolunteerState.PROBATION ? "the end of the probation" : "the application");
        sheet.put("decline_by", application.decliner().map(this::name).orElse("nobody"));
        sheet.put(
                "decline_reason",
                remarks.last(application.number(), Remark.Kind.DECLINE)
                        .map(remark -> "%s. %s".formatted(remark.code(), remark.words()))
                        .orElse(""));
    }

    private void mentors(Map<String, Object> sheet, VolunteerApplication application) {
        sheet.put(
                "mentors",
                mentorship.free(application).stream()
                        .map(mentor -> Map.of("value", mentor.value(), "label", name(mentor)))
                        .toList());
        sheet.put(
                "mentors_asked",
                book.asked(application.number()).stream()
                        .map(asked -> "%s: %s"
                                .formatted(name(asked.person()), asked.state().toLowerCase(Locale.ROOT)))
                        .collect(Collectors.joining("\n")));
    }

    private void checkIn(Map<String, Object> sheet, CaseNumber number) {
        checkIns.next(number).ifPresent(next -> sheet.put("checkin_day", String.valueOf(next.day())));
        probation(sheet, number);
    }

    private void review(Map<String, Object> sheet, CaseNumber number) {
        probation(sheet, number);
        sheet.put(
                "decline_refused",
                remarks.last(number, Remark.Kind.KEPT).map(Remark::words).orElse("none"));
    }

    private void probation(Map<String, Object> sheet, CaseNumber number) {
        Role role = applications.read(number).role();
        sheet.put("role_training", listed(role.training()));
        sheet.put("role_credentials", listed(role.credentials()));
        sheet.put(
                "checkin_before",
                checkIns.of(number).stream()
                        .filter(checkIn -> !checkIn.isOpen())
                        .map(CheckIn::words)
                        .collect(Collectors.joining("\n")));
    }

    private static String listed(List<String> list) {
        return list.isEmpty() ? "none" : String.join(", ", list);
    }

    private String name(PersonId person) {
        return directory.find(person).map(Person::name).orElse(person.value());
    }

    /** What the form of a step can't know. */
    public List<Fault> faults(CaseNumber number, String task, PersonId person, Map<String, Object> values) {
        return switch (task) {
            case "screen-application" -> ofReapplying(values);
            case "name-mentor" -> ofMentor(number, values);
            case "accept-mentorship" ->
                Boolean.TRUE.equals(values.get("accept")) && !mentorship.hasRoom(person)
                        ? List.of(new Fault("accept", "can't be: you mentor as many as you may already"))
                        : List.of();
            case "review-probation" -> ofActivation(number, values);
            default -> List.of();
        };
    }

    private List<Fault> ofActivation(CaseNumber number, Map<String, Object> values) {
        return Optional.of(applications.read(number))
                .filter(application -> "activate".equals(values.get("decision")))
                .flatMap(clearance::obstacle)
                .map(why -> List.of(new Fault("decision", "can't be to activate: " + why)))
                .orElse(List.of());
    }

    private List<Fault> ofReapplying(Map<String, Object> values) {
        return Optional.ofNullable(values.get("reapplyOn"))
                .map(day -> LocalDate.parse(day.toString()))
                .filter(day ->
                        !day.isAfter(clock.instant().atOffset(ZoneOffset.UTC).toLocalDate()))
                .map(day -> List.of(new Fault("reapplyOn", "must lie ahead")))
                .orElse(List.of());
    }

    private List<Fault> ofMentor(CaseNumber number, Map<String, Object> values) {
        return Optional.ofNullable(values.get("mentor"))
                .filter(mentor -> mentorship.free(applications.read(number)).stream()
                        .noneMatch(free -> free.value().equals(mentor)))
                .map(mentor -> List.of(new Fault("mentor", "must be a mentor who is free and doesn't vouch")))
                .orElse(List.of());
    }

    /** Why the person may not see to it; empty if they may. */
    public Optional<String> bar(CaseNumber number, Set<String> relations, PersonId person) {
        return fitness.bar(applications.read(number), relations, person);
    }
}
