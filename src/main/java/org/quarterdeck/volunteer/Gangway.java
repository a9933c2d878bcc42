package org.quarterdeck.volunteer;

import java.util.HashMap;
import java.util.Map;
import org.quarterdeck.cases.Case;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Outsiders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where people who don't sign in come aboard: each application is that of whoever's address it comes from. */
@Service
public class Gangway {

    static final String EMAIL = "email";

    private final VolunteerFilings filings;
    private final Outsiders outsiders;
    private final Docket docket;

    Gangway(VolunteerFilings filings, Outsiders outsiders, Docket docket) {
        this.filings = filings;
        this.outsiders = outsiders;
        this.docket = docket;
    }

    /** @param person whose case it is */
    public record Boarded(CaseNumber number, PersonId person, String process, String state) {}

    /**
     * Takes an application from whoever owns the address.
     *
     * @param address one that the applicant has shown to be theirs
     * @throws Invalid naming every fault; another address than the applicant's is one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Boarded board(String address, Map<String, Object> values) {
        if (values.get(EMAIL) instanceof String named
                && !named.isBlank()
                && !named.strip().equalsIgnoreCase(address)) {
            throw new Invalid(EMAIL, "must be the address that the link was sent to");
        }
        Map<String, Object> complete = new HashMap<>(values);
        complete.put(EMAIL, address);
        PersonId person = outsiders.at(address);
        CaseNumber number = filings.fileFor(person, complete);
        Case filed = docket.find(number).orElseThrow();
        return new Boarded(number, person, filed.process(), filed.state());
    }

    /** The start form, JSON. */
    public byte[] form() {
        return filings.form();
    }

    /** What the form begins with for whoever owns the address. What one agrees to is never filled in for one. */
    public Map<String, Object> valuesFor(String address) {
        return Map.of(EMAIL, address);
    }
}
