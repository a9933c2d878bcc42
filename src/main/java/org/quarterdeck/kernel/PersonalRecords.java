package org.quarterdeck.kernel;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one room holds of people, for those whom it is about: each room that keeps personal data answers for its own (VO-20). */
public interface PersonalRecords {

    /** What stands where words were that somebody had erased. */
    String ERASED = "[erased]";

    /** The room's name, such as {@code budget}. */
    String room();

    /** The names and addresses that the room knows them by, beside what it is asked with; asked before anything is erased. */
    default Someone known(Someone who) {
        return who;
    }

    /**
     * Where words lie that somebody else may have written about them: their names and addresses are blotted out there, names that could
     * mean something else only in cases that they brought. What must never
     * be changed is not named.
     */
    default List<Prose> prose() {
        return List.of();
    }

    /** Everything it holds of them: text, numbers, booleans, times, lists and maps. Empty where it holds nothing. */
    Map<String, Object> export(Someone who);

    /**
     * Takes names, addresses and words of theirs away for good in the caller's transaction, apart from what must be kept; the id stays
     * as a pseudonym wherever a record would be false without it. Doing it again changes nothing.
     */
    void erase(Someone who);

    /**
     * A column with free text.
     *
     * @param caseColumn where the same row has the number of the case that it belongs to; null where it belongs to none
     */
    record Prose(String table, String column, @Nullable String caseColumn) {

        public Prose(String table, String column) {
            this(table, column, null);
        }
    }
}
