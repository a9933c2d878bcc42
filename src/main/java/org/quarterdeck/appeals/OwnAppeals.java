package org.quarterdeck.appeals;

import java.util.List;
import java.util.Map;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The module's door for people without an account: their appeals against a case that is theirs or about them. */
@Service
public class OwnAppeals {

    private final StoredAppeals appeals;
    private final Appealables appealables;
    private final AppealFilings filings;
    private final Docket docket;

    OwnAppeals(StoredAppeals appeals, Appealables appealables, AppealFilings filings, Docket docket) {
        this.appeals = appeals;
        this.appealables = appealables;
        this.filings = filings;
        this.docket = docket;
    }

    /** Whether the case stands under a decision that concerns the person. Whether it is too late is for the table to say. */
    @Transactional(readOnly = true)
    public boolean isOpenTo(CaseNumber about, PersonId person) {
        return docket.find(about)
                .flatMap(found -> appealables.ruling(found.process(), about))
                .filter(ruling -> ruling.concerned().contains(person))
                .isPresent();
    }

    /** Those that the person brought, oldest first. */
    @Transactional(readOnly = true)
    public List<OwnAppeal> of(CaseNumber about, PersonId person) {
        return appeals.findByAboutOrderByLodgedAt(about.value()).stream()
                .filter(appeal -> appeal.appellant().equals(person))
                .map(OwnAppeal::of)
                .toList();
    }

    /**
     * Brings one for somebody who has shown that they may: whoever calls has seen to that.
     *
     * @throws org.quarterdeck.kernel.Invalid naming every fault
     */
    @Transactional
    public CaseNumber lodge(CaseNumber about, PersonId person, String ground, String statement) {
        return filings.fileFor(person, Map.of("caseNumber", about.value(), "ground", ground, "statement", statement));
    }
}
