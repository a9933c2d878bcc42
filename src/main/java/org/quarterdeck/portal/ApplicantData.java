package org.quarterdeck.portal;

import java.util.Map;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.privacy.PrivacyOffice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the house holds of whoever has the signed link to an application. */
@Component
class ApplicantData {

    private final OwnVolunteering own;
    private final PrivacyOffice privacy;

    ApplicantData(OwnVolunteering own, PrivacyOffice privacy) {
        this.own = own;
        this.privacy = privacy;
    }

    /**
     * @throws NoSuch if the link doesn't hold
     * @throws Barred if whoever has it has an account, too
     */
    void mustHold(String signed) {
        own.applicationOfOutsider(signed);
    }

    @Transactional(readOnly = true)
    public Map<String, Object> export(String signed) {
        return privacy.export(own.applicationOfOutsider(signed).applicant());
    }

    /** Answers the case that erases them. */
    @Transactional
    public CaseNumber erase(String signed) {
        return privacy.erase(own.applicationOfOutsider(signed).applicant());
    }
}
