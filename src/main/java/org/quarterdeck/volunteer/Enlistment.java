package org.quarterdeck.volunteer;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.consents.ConsentBook;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Outsiders;
import org.quarterdeck.people.Tier;
import org.springframework.stereotype.Component;

/** The module's second door: where applications come in. */
@Component
public class Enlistment {

    private static final Map<String, String> VERSIONS =
            Map.of("code-of-conduct", "codeOfConductVersion", "privacy", "privacyVersion");

    private final RoleTable table;
    private final Applications applications;
    private final ApplicantSheets sheets;
    private final Vouchings vouchings;
    private final Fitness fitness;
    private final ConsentBook consents;
    private final Outsiders outsiders;
    private final VolunteerTidings tidings;
    private final VolunteerTimes times;
    private final Clock clock;

    Enlistment(
            RoleTable table,
            Applications applications,
            ApplicantSheets sheets,
            Vouchings vouchings,
            Fitness fitness,
            ConsentBook consents,
            Outsiders outsiders,
            VolunteerTidings tidings,
            VolunteerTimes times,
            Clock clock) {
        this.table = table;
        this.applications = applications;
        this.sheets = sheets;
        this.vouchings = vouchings;
        this.fitness = fitness;
        this.consents = consents;
        this.outsiders = outsiders;
        this.tidings = tidings;
        this.times = times;
        this.clock = clock;
    }

    /** What the start form offers to choose from, by the names of its lists. */
    public Map<String, Object> choices() {
        Map<String, Object> choices = new HashMap<>();
        choices.put(
                "tiers",
                table.roles().stream()
                        .map(role -> choice(role.tier().name(), role.line()))
                        .toList());
        VERSIONS.forEach((document, field) -> choices.put(
                field + "s",
                List.of(choice(
                        consents.current(document).version(),
                        "I agree to version " + consents.current(document).version()))));
        return choices;
    }

    private static Map<String, String> choice(String value, String label) {
        return Map.of("value", value, "label", label);
    }

    /** What is wrong with a new application, beside what its form says. */
    public List<Fault> faultsIn(PersonId applicant, Map<String, Object> values) {
        List<Fault> faults = new ArrayList<>();
        ofAddress(applicant, values).ifPresent(faults::add);
        ofTimezone(values).ifPresent(faults::add);
        VERSIONS.forEach((document, field) -> ofVersion(document, field, values).ifPresent(faults::add));
        tier(values)
                .ifPresentOrElse(
                        tier -> fitness.faultOf(applicant, table.of(tier), ApplicantSheet.list(values, "sponsors"))
                                .ifPresent(words -> faults.add(new Fault("sponsors", words))),
                        () -> {
                            if (values.containsKey("tier")) {
                                faults.add(new Fault("tier", "must be one of T0, T1, T2, T3"));
                            }
                        });
        return faults;
    }

    /** One writes for oneself: an address that is known to be somebody else's would tell them of it. */
    private Optional<Fault> ofAddress(PersonId applicant, Map<String, Object> values) {
        return Optional.ofNullable(values.get("email"))
                .flatMap(address -> outsiders.known(address.toString()))
                .filter(owner -> !owner.equals(applicant))
                .map(owner -> new Fault("email", "must be your own address"));
    }

    private static Optional<Fault> ofTimezone(Map<String, Object> values) {
        return Optional.ofNullable(values.get("timezone"))
                .filter(zone -> MentorProfile.zone(zone.toString()).isEmpty())
                .map(zone -> new Fault("timezone", "must be a time zone such as Europe/Berlin"));
    }

    private Optional<Fault> ofVersion(String document, String field, Map<String, Object> values) {
        String inForce = consents.current(document).version();
        return Optional.ofNullable(values.get(field))
                .filter(version -> !version.toString().equals(inForce))
                .map(version -> new Fault(field, "must be %s, which is in force".formatted(inForce)));
    }

    private static Optional<Tier> tier(Map<String, Object> values) {
        return Stream.of(Tier.values())
                .filter(tier -> tier.name().equals(values.get("tier")))
                .findFirst();
    }

    /**
     * Opens the case of an application that has no fault.
     *
     * @throws org.quarterdeck.kernel.NotNow if another one of the applicant's is open; it names it
     */
    public CaseNumber file(PersonId applicant, Map<String, Object> values, @Nullable String reference) {
        Role role = table.of(tier(values).orElseThrow());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        CaseNumber number = applications.open(applicant, role.tier(), reference);
        applications.add(VolunteerApplication.file(number, applicant, role, now, now.plus(times.firstReply())));
        sheets.add(
                number, applicant, ApplicantSheet.of(values), UUID.randomUUID().toString());
        List<String> sponsors = role.sponsors() == 0 ? List.of() : ApplicantSheet.list(values, "sponsors");
        for (int seat = 0; seat < sponsors.size(); seat++) {
            vouchings.name(number, seat, 0, new PersonId(sponsors.get(seat)));
        }
        VERSIONS.forEach((document, field) ->
                consents.give(applicant, document, String.valueOf(values.get(field)), "application"));
        return number;
    }

    /** @return how many sponsors are asked once a coordinator has said yes */
    public int acknowledge(CaseNumber number) {
        VolunteerApplication application = applications.read(number);
        tidings.tell(
                application,
                "received",
                "we have your application",
                "Thank you. A coordinator looks at it and answers within %s. Your own page always says what comes next."
                        .formatted(VolunteerTimes.words(times.firstReply())));
        tidings.tellCoordinators(
                application, "arrived", "waits for an answer", "Somebody has applied. Please answer within days.");
        return application.role().sponsors();
    }
}
