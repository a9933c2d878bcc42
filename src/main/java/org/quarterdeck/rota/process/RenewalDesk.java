package org.quarterdeck.rota.process;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.TaskDesk;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.rota.Renewals;
import org.springframework.stereotype.Component;

/** What the form of a renewal shows, and who is barred from it. */
@Component
class RenewalDesk implements TaskDesk {

    private final Renewals renewals;

    RenewalDesk(Renewals renewals) {
        this.renewals = renewals;
    }

    @Override
    public String process() {
        return CredentialRenewal.KEY;
    }

    @Override
    public Map<String, Object> shown(CaseNumber caseNumber, String task) {
        return renewals.sheet(caseNumber);
    }

    @Override
    public List<Fault> faults(CaseNumber caseNumber, String task, Filing filing) {
        return renewals.faults(caseNumber, until(filing));
    }

    @Override
    public Optional<String> bar(CaseNumber caseNumber, String task, Set<String> barred, PersonId person) {
        return renewals.bar(caseNumber, person, barred);
    }

    /** The end of the day that the form names; null where it is to end. */
    static @Nullable Instant until(Filing filing) {
        Object day = filing.values().get("validUntil");
        return day == null
                ? null
                : LocalDate.parse(day.toString()).plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
