package org.quarterdeck.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.quarterdeck.correspondence.Letter;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.Person;
import org.springframework.stereotype.Service;

/** What people are shown and told who take back by hand what the house could not. */
@Service
public class RemovalSheets {

    private static final String HOLDER = "holder";

    private final AccessGrants grants;
    private final Holders holders;
    private final Directory directory;

    RemovalSheets(AccessGrants grants, Holders holders, Directory directory) {
        this.grants = grants;
        this.holders = holders;
        this.directory = directory;
    }

    /** By field of the form. */
    public Map<String, Object> sheet(long key) {
        AccessGrant grant = grant(key);
        Optional<AccessHolder> holder = holders.find(grant.person());
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("access_system", grant.system());
        sheet.put(
                "access_person",
                holder.map(AccessHolder::name).orElse(grant.person().value()));
        sheet.put("access_address", holder.map(AccessHolder::email).orElse(""));
        sheet.put("access_error", Objects.requireNonNullElse(grant.shown().lastError(), ""));
        return sheet;
    }

    /** Why the person may not see to it; nobody takes their own access back, or says that they did. */
    public Optional<String> bar(long key, Set<String> barred, PersonId person) {
        return barred.contains(HOLDER) && grant(key).person().equals(person)
                ? Optional.of("it is %s's own access that is taken back".formatted(person))
                : Optional.empty();
    }

    public Letter asking(CaseNumber caseNumber, long key) {
        return letter(caseNumber, "removal-" + key, key, "");
    }

    public Letter overdue(CaseNumber caseNumber, long key) {
        return letter(caseNumber, "removal-overdue-" + key, key, " It has waited for long.");
    }

    /** Those who are asked too when nobody has seen to it. */
    public List<PersonId> leads(long key) {
        PersonId holder = grant(key).person();
        return directory.in(Circle.LEADS).stream()
                .map(Person::id)
                .filter(lead -> !lead.equals(holder))
                .toList();
    }

    private Letter letter(CaseNumber caseNumber, String notice, long key, String more) {
        String system = grant(key).system();
        return Letter.about(
                caseNumber,
                notice,
                "Take back access to " + system,
                "The house could not take back somebody's access to %s. Please do it there, or have the house try again.%s"
                        .formatted(system, more));
    }

    private AccessGrant grant(long key) {
        return grants.findById(key).orElseThrow();
    }
}
