package org.quarterdeck.privacy;

import java.util.Map;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;

/** The module's door: what the house holds of somebody, to be handed out to them or erased. Who is asking was settled before. */
public interface PrivacyOffice {

    /** Everything that the rooms hold of the person, by room, as plain JSON: text, numbers, booleans, lists and maps. */
    Map<String, Object> export(PersonId person);

    /**
     * Opens the case that erases the person, in the caller's transaction where there is one: their open cases are withdrawn, then each room erases what it
     * needn't keep, within 30 days (VO-20). Asked again while it is under way, the same case is
     * answered.
     *
     * @throws NotNow of type {@code privacy.still-a-member} if they have to be offboarded first, {@code privacy.still-in-circles} if they
     *     are in circles without being a member
     */
    CaseNumber erase(PersonId person);
}
