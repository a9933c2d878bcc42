package org.quarterdeck.kernel;

import java.util.Map;

/** What one room holds of people, for those whom it is about: each room that keeps personal data answers for its own (VO-20). */
public interface PersonalRecords {

    /** The room's name, such as {@code budget}. */
    String room();

    /** Everything it holds of them, as JSON has it: text, numbers, booleans, lists and maps. Empty where it holds nothing. */
    Map<String, Object> export(Someone who);

    /**
     * Takes names, addresses and words of theirs away for good in the caller's transaction, apart from what must be kept; the id stays
     * as a pseudonym wherever a record would be false without it. Doing it again changes nothing.
     */
    void erase(Someone who);
}
