package org.quarterdeck.workshop;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.cases.Case;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Outsiders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where proposals come in from people who don't sign in: each is the proposal of whoever's address it comes from. */
@Service
public class Entrance {

    static final String EMAIL = "speakerEmail";

    private static final String MINUTES = "durationMinutes";
    private static final int LONGEST_ADDRESS = 254;

    /** Has every other fault of a proposal named whose speaker can't be told. */
    private static final PersonId NOBODY = new PersonId("nobody");

    private final ProposalFilings filings;
    private final Outsiders outsiders;
    private final Docket docket;
    private final Programme programme;

    Entrance(ProposalFilings filings, Outsiders outsiders, Docket docket, Programme programme) {
        this.filings = filings;
        this.outsiders = outsiders;
        this.docket = docket;
        this.programme = programme;
    }

    /** @param person whose case it is */
    public record Entered(CaseNumber number, PersonId person, String process, String state) {}

    /**
     * Takes a proposal from whoever owns the address.
     *
     * @param address one that the proposer has shown to be theirs
     * @throws Invalid naming every fault; another address than the proposer's is one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Entered enter(String address, Map<String, Object> values) {
        if (values.get(EMAIL) instanceof String named
                && !named.isBlank()
                && !named.strip().equalsIgnoreCase(address)) {
            throw new Invalid(EMAIL, "must be the address that the link was sent to");
        }
        Map<String, Object> complete = new HashMap<>(values);
        complete.put(EMAIL, address);
        return enter(outsiders.at(address), complete);
    }

    /**
     * Takes a proposal that chairs bring in: its proposer is the speaker.
     *
     * @throws Invalid naming every fault
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Entered bring(Map<String, Object> values) {
        String address = values.get(EMAIL) instanceof String typed ? typed.strip() : "";
        boolean isOne = address.length() <= LONGEST_ADDRESS && address.matches("[^\\s@]+@[^\\s@]+");
        Entered entered = enter(isOne ? outsiders.at(address) : NOBODY, values);
        if (!isOne) {
            throw new Invalid(EMAIL, "must be a mail address");
        }
        return entered;
    }

    private Entered enter(PersonId person, Map<String, Object> values) {
        CaseNumber number = filings.fileFor(person, values);
        Case filed = docket.find(number).orElseThrow();
        return new Entered(number, person, filed.process(), filed.state());
    }

    /** The start form with the options of its lists, JSON. */
    public byte[] form() {
        return filings.form();
    }

    /** What the form begins with for whoever owns the address. */
    public Map<String, Object> valuesFor(String address) {
        return Map.of(EMAIL, address);
    }

    /** What the form begins with for whoever changes the proposal. */
    public Map<String, Object> valuesOf(CaseNumber number) {
        Map<String, Object> values = new HashMap<>(programme.text(number).fields());
        values.computeIfPresent(MINUTES, (field, typed) -> Integer.valueOf((String) typed));
        return values;
    }

    /** Of what was sent back on that form, what is otherwise than it is. */
    public Map<String, Object> changes(CaseNumber number, Map<String, Object> sent) {
        Map<String, String> known = programme.text(number).fields();
        Map<String, Object> changes = new HashMap<>(sent);
        changes.entrySet().removeIf(field -> said(field.getValue()).equals(known.getOrDefault(field.getKey(), "")));
        return changes;
    }

    /** What is null was left empty. */
    private static String said(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
