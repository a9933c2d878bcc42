package org.quarterdeck.rota;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.Memberships;
import org.springframework.stereotype.Component;

/** The module's third door: renewals, from the window's opening to the new end, or to none. */
@Component
public class Renewals {

    static final String PROCESS = "credential-renewal";

    private static final int MOST_AT_ONCE = 200;

    private final StoredCredentials stored;
    private final RenewalCases cases;
    private final RenewalTidings tidings;
    private final CredentialForm form;
    private final CredentialMinutes minutes;
    private final Docket docket;
    private final Directory directory;
    private final Memberships memberships;
    private final RotaSettings settings;
    private final Clock clock;

    Renewals(
            StoredCredentials stored,
            RenewalCases cases,
            RenewalTidings tidings,
            CredentialForm form,
            CredentialMinutes minutes,
            Docket docket,
            Directory directory,
            Memberships memberships,
            RotaSettings settings,
            Clock clock) {
        this.stored = stored;
        this.cases = cases;
        this.tidings = tidings;
        this.form = form;
        this.minutes = minutes;
        this.docket = docket;
        this.directory = directory;
        this.memberships = memberships;
        this.settings = settings;
        this.clock = clock;
    }

    /** Opens a case for each credential that ends soon and that nobody renews yet; not for those who help no more. */
    void open() {
        Instant now = clock.instant();
        stored.ending(now.minus(settings.grace()), now.plus(settings.renewalWindow()), MOST_AT_ONCE).stream()
                .filter(ending -> isOnDuty(ending.person()))
                .forEach(this::open);
    }

    private void open(Credential credential) {
        String title = "Renewal of " + credential.kind();
        CaseNumber number = docket.open("CRD", PROCESS, title, credential.person(), null, "open");
        stored.renewing(credential.id(), number);
        cases.begin(number, title);
    }

    /** Tells the holder, and those who can renew it. */
    public void announce(CaseNumber number) {
        tidings.announce(number, of(number));
    }

    /** Tells them again that it holds no more. */
    public void remind(CaseNumber number) {
        tidings.remind(number, of(number));
    }

    public Instant endOf(CaseNumber number) {
        return Objects.requireNonNull(of(number).validUntil());
    }

    public Instant graceEndOf(CaseNumber number) {
        return endOf(number).plus(settings.grace());
    }

    /** What a coordinator sees beside the form. */
    public Map<String, Object> sheet(CaseNumber number) {
        Credential credential = of(number);
        Map<String, Object> sheet = new HashMap<>();
        sheet.put("case_number", number.value());
        sheet.put("case_person", credential.person().value());
        sheet.put("case_credential", credential.kind().value());
        sheet.put("case_end", endOf(number).toString());
        return sheet;
    }

    /** Why the person may not decide on it; empty if they may. */
    public Optional<String> bar(CaseNumber number, PersonId person, Set<String> relations) {
        if (relations.contains("holder") && of(number).person().equals(person)) {
            return Optional.of("nobody decides what they hold themselves");
        }
        boolean undeclared = directory
                .find(person)
                .flatMap(known -> known.declaredAffiliation())
                .isEmpty();
        return relations.contains("undeclared") && undeclared
                ? Optional.of("your affiliation has not been declared; a lead can declare it")
                : Optional.empty();
    }

    /** @param until null to let it end */
    public List<Fault> faults(CaseNumber number, @Nullable Instant until) {
        try {
            if (until != null) {
                form.laterEnd(of(number), until);
            }
            return List.of();
        } catch (Invalid no) {
            return no.faults();
        }
    }

    /**
     * What a coordinator decided.
     *
     * @param until null to let it end
     * @return how the case ended
     */
    public String decide(CaseNumber number, PersonId by, @Nullable Instant until) {
        Credential credential = of(number);
        if (until == null) {
            return end(number, credential, "lapsed", List.of(by));
        }
        stored.extend(credential.id(), form.laterEnd(credential, until));
        return end(number, credential, "renewed", List.of(by));
    }

    /** Nobody decided in time. */
    public String lapse(CaseNumber number) {
        return end(number, of(number), "lapsed", List.of());
    }

    /** It was renewed in another way. */
    public String close(CaseNumber number) {
        return end(number, of(number), "renewed", List.of());
    }

    private String end(CaseNumber number, Credential credential, String outcome, List<PersonId> deciders) {
        minutes.ended(number, credential, outcome, deciders);
        docket.close(number, outcome);
        tidings.ended(number, credential, outcome);
        if (outcome.equals("renewed")) {
            stored.renewing(credential.id(), null);
        }
        return outcome;
    }

    private boolean isOnDuty(PersonId person) {
        return memberships
                .of(person)
                .filter(membership -> membership.state().isOnDuty())
                .isPresent();
    }

    private Credential of(CaseNumber number) {
        return stored.renewedBy(number).orElseThrow(() -> new NoSuch("no renewal has the number " + number));
    }
}
